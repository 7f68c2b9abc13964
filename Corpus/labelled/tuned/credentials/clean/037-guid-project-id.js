var PROJECT_KEY = '⟦[a-f0-9]{8}-[a-f0-9]{4}-4[a-f0-9]{3}-a[a-f0-9]{3}-[a-f0-9]{12}⟧'; // id of the project "Key accounts"
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.post('https://api.taskbird.example/projects/' + PROJECT_KEY + '/tasks', JSON.stringify({
  title: metadata.parameters['Title'],
  due: metadata.parameters['Due']
}));
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
} else {
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('saved');
  datagrid.endRow();
}
