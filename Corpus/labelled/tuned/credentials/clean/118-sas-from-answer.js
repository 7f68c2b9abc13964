httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
const grant = JSON.parse(httprequest.post('https://api.filebox.example/uploads', JSON.stringify({ name: metadata.parameters['File'] })));
const url = grant.url + '?sv=2022-11-02&sp=w&sig=' + encodeURIComponent(grant.signature);
httprequest.clearHeaders();
httprequest.addHeader('x-ms-blob-type', 'BlockBlob');
httprequest.put(url, metadata.parameters['Content']);
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
} else {
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('saved');
  datagrid.endRow();
}
