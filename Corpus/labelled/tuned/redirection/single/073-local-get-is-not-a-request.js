'use strict';

function Cache() {
    this.store = {};
}
Cache.prototype.put = function (key, value) { this.store[key] = value; };
Cache.prototype.get = function (key) { return this.store[key]; };

var links = new Cache();
links.put('https://terms.example/v1', 'Terms');
links.put('https://privacy.example/v1', 'Privacy');

var mailbox = { post: function (address, text) { return address + ': ' + text; } };
var memo = mailbox.post('https://memo.example', metadata.parameters['Memo']);

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.apikey + ':x'));
httprequest.addHeader('Content-Type', 'application/json');
var url = 'https://acme.chargify.com/subscriptions/' + encodeURIComponent(metadata.parameters['Subscription']) + '/notes.json';
httprequest.post(url, JSON.stringify({ note: { body: memo + ' ' + links.get('https://terms.example/v1') } }));

datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(httprequest.getStatusCode());
datagrid.endRow();
