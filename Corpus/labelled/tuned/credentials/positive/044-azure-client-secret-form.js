// medium
var tenant = '⟦[a-f0-9]{8}-[a-f0-9]{4}-4[a-f0-9]{3}-a[a-f0-9]{3}-[a-f0-9]{12}⟧';
var form = 'grant_type=client_credentials' +
  '&client_id=⟦[a-f0-9]{8}-[a-f0-9]{4}-4[a-f0-9]{3}-a[a-f0-9]{3}-[a-f0-9]{12}⟧' +
  '&scope=https%3A%2F%2Fgraph.microsoft.com%2F.default' +
  '&client_secret=⟦[A-Za-z0-9]{3}⟧8Q~⟦[A-Za-z0-9_.~-]{34}⟧'; // finding: hardcoded-credentials
httprequest.addHeader("Content-Type", "application/x-www-form-urlencoded");
var token = JSON.parse(httprequest.post('https://login.microsoftonline.com/' + tenant + '/oauth2/v2.0/token', form)).access_token;
httprequest.clearHeaders();
httprequest.addHeader('Authorization', 'Bearer ' + token);
httprequest.post('https://graph.microsoft.com/v1.0/sites/root/lists/deals/items', JSON.stringify({ fields: { Title: metadata.parameters['Title'] } }));
DOMO.log('answered with ' + httprequest.getStatusCode());
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.getStatusCode() < 300 ? 'ok' : 'failed');
datagrid.endRow();
