'use strict';

// One host per region, all of them the vendor's. The card offers a dropdown.
const REGION_HOSTS = {
  'Europe': 'api.eu.sendhub.io',
  'United States': 'api.us.sendhub.io',
  'Australia': 'api-ap2.sendhub.io',
  'Canada': 'ca-central.api.sendhub.io',
  'Switzerland (dedicated)': 'zrh1.dedicated.sendhub.io',
};
const DEFAULT_REGION = 'Europe';

function hostFor(region) {
  if (!Object.prototype.hasOwnProperty.call(REGION_HOSTS, region)) {
    DOMO.log('unknown region "' + region + '", using ' + DEFAULT_REGION);
    return REGION_HOSTS[DEFAULT_REGION];
  }
  return REGION_HOSTS[region];
}

const host = hostFor(metadata.parameters['Region']);

function sendTemplate(template, recipient, variables) {
  httprequest.addHeader('Authorization', 'App ' + metadata.account.apikey);
  httprequest.addHeader('Content-Type', 'application/json');
  const answer = httprequest.post(
    'https://' + host + '/messages/v2/templates/' + encodeURIComponent(template),
    JSON.stringify({ to: recipient, variables })
  );
  return { status: httprequest.getStatusCode(), answer: JSON.parse(answer) };
}

datagrid.addColumn('Recipient', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Region host', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);

try {
  const p = metadata.parameters;
  const sent = sendTemplate(p['Template'], p['Recipient'], { name: p['Name'] });
  datagrid.addCell(p['Recipient']);
  datagrid.addCell(host);
  datagrid.addCell(sent.status);
  datagrid.endRow();
} catch (e) {
  DOMO.log('message not sent: ' + e.message);
}
