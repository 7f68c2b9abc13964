'use strict';

var sid = metadata.account.username;
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(sid + ':' + metadata.account.password));
httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');

var fields = {
    To: metadata.parameters['To'],
    From: metadata.parameters['From'],
    Url: 'https://handler.twilio.com/twiml/hello',
    StatusCallback: 'https://calls.voicewatch.example/status',
    StatusCallbackMethod: 'POST'
};
var pairs = [];
for (var name in fields) {
    pairs.push(name + '=' + encodeURIComponent(fields[name]));
}
var call = httprequest.post('https://api.twilio.com/2010-04-01/Accounts/' + encodeURIComponent(sid) + '/Calls.json', pairs.join('&')); // finding: external-redirection

datagrid.addColumn('Call', datagrid.DATA_TYPE_STRING);
datagrid.addCell(call);
datagrid.endRow();
