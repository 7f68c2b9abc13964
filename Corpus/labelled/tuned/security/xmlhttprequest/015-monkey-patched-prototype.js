'use strict';

// request tracing, copied from our web client's debug helper
var TRACE = false;

(function () {
  var originalOpen = XMLHttpRequest.prototype.open; // finding: xmlhttprequest
  var originalSend = XMLHttpRequest.prototype.send; // finding: xmlhttprequest

  XMLHttpRequest.prototype.open = function (method, url) { // finding: xmlhttprequest
    this.traceLabel = method + ' ' + url;
    return originalOpen.apply(this, arguments);
  };

  XMLHttpRequest.prototype.send = function (body) { // finding: xmlhttprequest
    if (TRACE) {
      console.log(this.traceLabel);
    }
    return originalSend.call(this, body);
  };
}());

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
datagrid.addColumn('Lists', datagrid.DATA_TYPE_STRING);
try {
  datagrid.addCell(httprequest.get('https://us1.api.mailchimp.com/3.0/lists'));
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
