// medium
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);
// httprequest.addHeader('Authorization', 'Bearer ⟦[A-Za-z0-9_-]{40}⟧');
httprequest.addHeader('Content-Type', 'application/json');
httprequest.put('https://api.pianoschool.example/lessons/' + metadata.parameters['Lesson'],
  JSON.stringify({ teacher: metadata.parameters['Teacher'] }));
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
} else {
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('saved');
  datagrid.endRow();
}
