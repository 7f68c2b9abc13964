'use strict';

var pair = DOMO.b64EncodeUnicode(metadata.account.apikey + ':');
httprequest.addHeader('Authorization', 'Basic ' + pair);
httprequest.addHeader('Content-Type', 'application/json');

var box = encodeURIComponent(metadata.parameters['Box']);
var check = httprequest.get('https://gate.streaktools.example/allow/' + box); // finding: external-redirection

var moved = '';
if (check.indexOf('deny') < 0) {
    moved = httprequest.post('https://api.streak.com/api/v1/boxes/' + box, JSON.stringify({ stageKey: metadata.parameters['Stage'] }));
}

datagrid.addColumn('Moved', datagrid.DATA_TYPE_STRING);
datagrid.addCell(moved);
datagrid.endRow();
