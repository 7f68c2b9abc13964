var path = ['services', 'data', 'v58.0', 'sobjects', 'Opportunity'].join('/');
var scheme = 'reraeB'.split('').reverse().join('');
var type = String.fromCharCode(97, 112, 112) + 'lication/json';
httprequest.addHeader('Authorization', scheme + ' ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', type);
httprequest.post('https://acme.my.salesforce.com/' + path + '/' + metadata.parameters['Opportunity ID'] + '?_HttpMethod=PATCH',
  JSON.stringify({ StageName: metadata.parameters['Stage Name'] }));
DOMO.log('answered with ' + httprequest.getStatusCode());
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.getStatusCode() < 300 ? 'ok' : 'failed');
datagrid.endRow();
