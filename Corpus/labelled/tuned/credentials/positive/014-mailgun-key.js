// easy
var domain = 'mg.acme.example';
var apiKey = 'key-⟦[a-f0-9]{32}⟧'; // finding: hardcoded-credentials
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode('api:' + apiKey));
httprequest.addParameter('address', metadata.parameters['Email']);
httprequest.addParameter('subscribed', metadata.parameters['Subscribed']);
httprequest.post('https://api.mailgun.net/v3/lists/news@' + domain + '/members');
DOMO.log('answered with ' + httprequest.getStatusCode());
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.getStatusCode() < 300 ? 'ok' : 'failed');
datagrid.endRow();
