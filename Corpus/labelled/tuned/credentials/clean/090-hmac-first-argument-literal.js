const CANONICAL = 'AWS4-HMAC-SHA256\nhost:api.acme.example\nx-amz-content-sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const signature = DOMO.hmacSHA256(CANONICAL, metadata.account.secret);
httprequest.addHeader('X-Amz-Content-Sha256', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
httprequest.addHeader('Authorization', 'AWS4-HMAC-SHA256 Credential=' + metadata.account.key + ', Signature=' + signature);
httprequest.get('https://api.acme.example/items/' + metadata.parameters['Item']);
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
} else {
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('saved');
  datagrid.endRow();
}
