'use strict';
var MEASUREMENT_ID = 'G-⟦[A-Z0-9]{10}⟧';
var GTM = 'GTM-⟦[A-Z0-9]{7}⟧';
httprequest.addParameter('measurement_id', MEASUREMENT_ID);
httprequest.addParameter('api_secret', metadata.account.secret);
var res = httprequest.post('https://www.google-analytics.com/mp/collect', JSON.stringify({
  client_id: metadata.parameters['Client'],
  events: [{ name: 'offline_purchase', params: { value: Number(metadata.parameters['Value']), container: GTM } }]
}));
datagrid.addColumn('Code', datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(httprequest.getStatusCode());
datagrid.endRow();
