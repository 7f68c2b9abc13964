'use strict';
// Measures how long the vendor's client library waits.

(function (global) {
  var proto = global.XMLHttpRequest.prototype; // finding: xmlhttprequest
  var originalOpen = proto.open;
  var originalSend = proto.send;

  proto.open = function (method, url) {
    this.__started = Date.now();
    this.__line = method + ' ' + url.split('?')[0];
    return originalOpen.apply(this, arguments);
  };

  proto.send = function (body) {
    var result = originalSend.call(this, body);
    DOMO.log(this.__line + ' took ' + (Date.now() - this.__started) + ' ms');
    return result;
  };
}(self));

var Client = function (key) {
  this.key = key;
};

Client.prototype.lock = function (asset) {
  var request = new self.XMLHttpRequest(); // finding: xmlhttprequest
  request.open('PUT', 'https://api.assetwise.dev/v1/assets/' + encodeURIComponent(asset) + '/lock', false);
  request.setRequestHeader('X-Asset-Key', this.key);
  request.send('{}');
  return request.status;
};

datagrid.addColumn('Asset', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);

try {
  datagrid.addCell(metadata.parameters['Asset']);
  datagrid.addCell(new Client(metadata.account.apikey).lock(metadata.parameters['Asset']));
  datagrid.endRow();
} catch (e) {
  DOMO.log('asset: ' + e.message);
}
