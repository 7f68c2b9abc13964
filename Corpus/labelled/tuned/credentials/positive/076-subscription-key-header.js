// medium
httprequest.addHeader('Ocp-Apim-Subscription-Key', '⟦[a-f0-9]{32}⟧'); // finding: hardcoded-credentials
httprequest.addHeader("Content-Type", "application/json");
var doc = { documents: [{ id: '1', language: 'en', text: metadata.parameters['Review'] }] };
var r = JSON.parse(httprequest.post('https://westeurope.api.cognitive.microsoft.com/text/analytics/v3.0/sentiment', JSON.stringify(doc)));
datagrid.addColumn('Sentiment', datagrid.DATA_TYPE_STRING);
datagrid.addCell(r.documents[0].sentiment);
datagrid.endRow();
