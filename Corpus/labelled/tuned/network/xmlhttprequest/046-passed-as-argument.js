'use strict';

function Poster(Impl) {
  this.impl = Impl;
}

Poster.prototype.post = function (url, data) {
  var i = new this.impl();
  i.open('POST', url, false);
  i.setRequestHeader('Content-Type', 'application/json');
  i.send(JSON.stringify(data));
  return i.status;
};

var poster = new Poster(
  XMLHttpRequest // finding: xmlhttprequest
);
var status = poster.post('https://api.bikecourier.example/rides', {
  from: metadata.parameters['From'],
  to: metadata.parameters['To']
});

datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(status);
datagrid.endRow();
