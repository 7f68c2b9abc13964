// easy
var dockerToken = 'dckr_pat_⟦[A-Za-z0-9_-]{27}⟧'; // finding: hardcoded-credentials
httprequest.addHeader("Content-Type", "application/json");
var r = httprequest.post('https://hub.docker.com/v2/users/login', JSON.stringify({ username: 'acmebuild', password: dockerToken }));
httprequest.addHeader('Authorization', 'JWT ' + JSON.parse(r).token);
httprequest.put('https://hub.docker.com/v2/repositories/acme/app/', JSON.stringify({ description: metadata.parameters['Description'] }));
DOMO.log('answered with ' + httprequest.getStatusCode());
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.getStatusCode() < 300 ? 'ok' : 'failed');
datagrid.endRow();
