'use strict';

function hex(s) {
    var out = '';
    for (var i = 0; i < s.length; i++) {
        out += ('0' + s.charCodeAt(i).toString(16)).slice(-2);
    }
    return out;
}

var secret = metadata.account.secret;
var params = metadata.parameters;
console.log('note as hex ' + hex(params['Note']));
console.log('secret as hex ' + hex(secret)); // finding: credential-logging

httprequest.addHeader('X-Signature', DOMO.hmacSHA256(params['Note'], secret));
var answer = httprequest.post('https://api.noteboard.me/notes', JSON.stringify({ text: params['Note'] }));
datagrid.addColumn('Answer', datagrid.DATA_TYPE_STRING);
datagrid.addCell(answer);
datagrid.endRow();
