// easy
var brevoKey = 'xkeysib-⟦[a-f0-9]{64}⟧-⟦[A-Za-z0-9]{16}⟧'; // finding: hardcoded-credentials
httprequest.addHeader('api-key', brevoKey);
httprequest.addHeader("Content-Type", "application/json");
httprequest.put('https://api.brevo.com/v3/contacts/' + encodeURIComponent(metadata.parameters['Email']),
  JSON.stringify({ emailBlacklisted: metadata.parameters['Unsubscribed'] === 'true' }));
DOMO.log('answered with ' + httprequest.getStatusCode());
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.getStatusCode() < 300 ? 'ok' : 'failed');
datagrid.endRow();
