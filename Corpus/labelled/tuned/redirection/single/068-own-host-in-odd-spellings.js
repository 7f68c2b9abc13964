'use strict';

var auth64 = DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.apikey);
httprequest.addHeader('Authorization', 'Basic ' + auth64);
httprequest.addHeader('Content-Type', 'application/json');

var lead = encodeURIComponent(metadata.parameters['Lead ID']);
var answers = [];
answers.push(httprequest.get('https://app.nutshell.com/rest/leads/' + lead));
answers.push(httprequest.get('HTTPS://APP.Nutshell.COM/rest/leads/' + lead));
answers.push(httprequest.get('https://app.nutshell.com:8443/rest/leads/' + lead));
answers.push(httprequest.get('https://collector.example@app.nutshell.com/rest/leads/' + lead));
answers.push(httprequest.get('https://app.nutshell.com\\@collector.example/rest/leads/' + lead));
answers.push(httprequest.get('https://app.nutshell.com/collector.example/' + lead));
answers.push(httprequest.get('https://app.nutshell.com?from=@collector.example&id=' + lead));
answers.push(httprequest.get('  https://app.nut\tshell.com/rest/leads/' + lead));

datagrid.addColumn('Lead', datagrid.DATA_TYPE_STRING);
answers.forEach(function (text) {
    datagrid.addCell(text);
    datagrid.endRow();
});
