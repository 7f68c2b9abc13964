'use strict';

var domoTransport = function () {};
domoTransport.prototype.open = function (verb, url) { this.url = url; };
domoTransport.prototype.send = function () { this.responseText = httprequest.get(this.url); };

(function (XMLHttpRequest, JSON) {
  // vendor's bundle, pasted between the lines
  function vendorGet(url) {
    var http = new XMLHttpRequest();
    http.open('GET', url, false);
    http.send();
    return JSON.parse(http.responseText);
  }

  var data = vendorGet('https://api.vendingline.example/slots');
  datagrid.addColumn('Slot', datagrid.DATA_TYPE_STRING);
  data.forEach(function (slot) {
    datagrid.addCell(slot.code);
    datagrid.endRow();
  });
})(domoTransport, JSON);
