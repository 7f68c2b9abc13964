'use strict';
var BOUNDARY = '----WebKitFormBoundary⟦[A-Za-z0-9]{16}⟧';
var lines = [
  '--' + BOUNDARY,
  'Content-Disposition: form-data; name="note"',
  '',
  String(metadata.parameters['Note']),
  '--' + BOUNDARY + '--',
  ''
];
httprequest.addHeader('Content-Type', 'multipart/form-data; boundary=' + BOUNDARY);
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
datagrid.magicParseJSON(httprequest.post('https://api.filecab.io/v2/files/' + encodeURIComponent(metadata.parameters['File']) + '/notes', lines.join('\r\n')));
