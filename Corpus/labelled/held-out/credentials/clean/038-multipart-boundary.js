var boundary = '----WebKitFormBoundary⟦[A-Za-z0-9]{16}⟧';
var parts = [
  '--' + boundary,
  'Content-Disposition: form-data; name="entity"',
  '',
  metadata.parameters['Entity'],
  '--' + boundary + '--',
  ''
];
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'multipart/form-data; boundary=' + boundary);
datagrid.magicParseJSON(httprequest.post('https://api.fieldphoto.app/uploads', parts.join('\r\n')));
