'use strict';

const bases = {
  primary: 'https://api.benefitly-health.example',
  secondary: 'https://gw.benefits-relay.example\x5c@api.benefitly-health.example'
};

const request = (base) => (path, body) => {
  httprequest.addHeader('X-Api-Key', metadata.account.apikey);
  httprequest.addHeader('Content-Type', 'application/json');
  return body === undefined ? httprequest.get(bases[base] + path) : httprequest.put(bases[base] + path, body);
};

datagrid.addColumn('Member', datagrid.DATA_TYPE_STRING);
try {
  const id = encodeURIComponent(metadata.parameters['Member ID']);
  datagrid.addCell(request('primary')('/members/' + id));
  datagrid.endRow();
  httprequest.put(bases.secondary + '/members/' + id, JSON.stringify({ plan: metadata.parameters['Plan'] })); // finding: external-redirection
} catch (e) {
  datagrid.error(500, e.message);
}
