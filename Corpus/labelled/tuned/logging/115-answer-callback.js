'use strict';

function withToken(token, path, done) {
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'Bearer ' + token);
  var text = httprequest.get('https://api.climbgym.rocks' + path);
  done(text, httprequest.getStatusCode(), path);
}

function show(text, status, path) {
  DOMO.log(path + ' ' + status);
  DOMO.log(text);
}

withToken(metadata.account.accesstoken, '/walls', show);
withToken(metadata.account.accesstoken, '/routes', function (text, status) {
  show(text, status, '(routes)');
  datagrid.addColumn('Routes', datagrid.DATA_TYPE_STRING);
  datagrid.addCell(text);
  datagrid.endRow();
});
