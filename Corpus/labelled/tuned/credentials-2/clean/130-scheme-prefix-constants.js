'use strict';
const BEARER = 'Bearer ';
const TOKEN_PREFIX = 'Token token=';
const useToken = metadata.account.legacy === 'true';
const header = (useToken ? TOKEN_PREFIX : BEARER) + metadata.account.apikey;
httprequest.addHeader('Authorization', header);
httprequest.addHeader('Accept', 'application/vnd.pagerduty+json;version=2');
const res = httprequest.put('https://api.pagerduty.com/incidents/' + encodeURIComponent(metadata.parameters['Incident']),
  JSON.stringify({ incident: { type: 'incident_reference', status: 'resolved' } }));
datagrid.addColumn('Incident', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
