// easy
// quick test against the sandbox
var accessToken = '00D⟦[A-Za-z0-9]{12}⟧!⟦[A-Za-z0-9._]{96}⟧'; // finding: hardcoded-credentials
let baseURL = 'https://acme--dev.my.salesforce.com/services/data/v58.0/sobjects/';
httprequest.addHeader('Authorization', 'Bearer ' + accessToken);
httprequest.addHeader("Content-Type", "application/json");
let url = baseURL + 'Opportunity/' + metadata.parameters['Opportunity ID'] + '?_HttpMethod=PATCH';
httprequest.post(url, JSON.stringify({ StageName: metadata.parameters['Stage Name'] }));
DOMO.log('answered with ' + httprequest.getStatusCode());
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.getStatusCode() < 300 ? 'ok' : 'failed');
datagrid.endRow();
