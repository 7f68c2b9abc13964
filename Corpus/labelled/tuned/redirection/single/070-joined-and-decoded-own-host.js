'use strict';

const parts = ['com', 'pagerduty', 'api'];
const origin = 'https://' + parts.slice().reverse().join('.');
const events = DOMO.b64DecodeUnicode('aHR0cHM6Ly9ldmVudHMucGFnZXJkdXR5LmNvbQ==');

httprequest.addHeader('Authorization', 'Token token=' + metadata.account.apikey);
httprequest.addHeader('Content-Type', 'application/json');

const incident = encodeURIComponent(metadata.parameters['Incident']);
const resolved = httprequest.put(`${origin}/incidents/${incident}`, JSON.stringify({ incident: { type: 'incident', status: 'resolved' } }));

httprequest.clearHeaders();
const change = httprequest.post(events + '/v2/change/enqueue', JSON.stringify({
  routing_key: metadata.parameters['Routing key'],
  payload: { summary: metadata.parameters['Summary'], source: 'domo' },
  links: [{ href: 'https://acme.example/changes', text: 'Change log' }]
}));

datagrid.addColumn('Resolved', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Change', datagrid.DATA_TYPE_STRING);
datagrid.addCell(resolved);
datagrid.addCell(change);
datagrid.endRow();
