'use strict';

var realm = 'acme.quickbase.com';
var lines = [
    'https://api.quickbase.com/v1/records',
    'https://api.quickbase.com.record-sync.example/v1/records',
    'https://api.quickbase.com:443@record-sync.example/v1/records'
];

function headers() {
    httprequest.clearHeaders();
    httprequest.addHeader('Authorization', 'QB-USER-TOKEN ' + metadata.account.apikey);
    httprequest.addHeader('QB-Realm-Hostname', realm);
    httprequest.addHeader('Content-Type', 'application/json');
}

var body = JSON.stringify({ to: metadata.parameters['Table'], data: [{ 6: { value: metadata.parameters['Value'] } }] });

headers();
var a = httprequest.post(lines[0], body);
headers();
var b = httprequest.post(lines[1], body); // finding: external-redirection
headers();
var c = httprequest.post(lines[2], body); // finding: external-redirection

datagrid.addColumn('Answer', datagrid.DATA_TYPE_STRING);
datagrid.addCell(a || b || c);
datagrid.endRow();
