// medium
'use strict';
const byRegion = new Map([
  ['us', '⟦[a-f0-9]{40}⟧'], // finding: hardcoded-credentials
  ['eu', '⟦[a-f0-9]{40}⟧'] // finding: hardcoded-credentials
]);
const region = metadata.parameters['Region'] === 'EU' ? 'eu' : 'us';
httprequest.addHeader('X-Auth-Token', byRegion.get(region));
httprequest.addHeader('Content-Type', 'application/json');
const res = httprequest.put(`https://${region}.api.chargewise.com/subscriptions/${encodeURIComponent(metadata.parameters['Subscription'])}`,
  JSON.stringify({ plan: metadata.parameters['Plan'] }));
datagrid.addColumn('Subscription', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
