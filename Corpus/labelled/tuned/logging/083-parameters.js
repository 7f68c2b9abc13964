'use strict';

var p = metadata.parameters;
DOMO.log('parameters: ' + JSON.stringify(p));
Object.keys(p).forEach(function (name) {
  DOMO.log(name + ': ' + p[name]);
});
console.log('key field', p['Key Field'], 'token column', p['Token Column'], 'code', p.Code);
console.log(JSON.stringify(metadata.report), metadata.days);

httprequest.addHeader('apikey', metadata.account.apikey);
var answer = httprequest.get('https://api.formhive.com/forms/' + encodeURIComponent(p['Form']));
datagrid.addColumn('Form', datagrid.DATA_TYPE_STRING);
datagrid.addCell(answer);
datagrid.endRow();
