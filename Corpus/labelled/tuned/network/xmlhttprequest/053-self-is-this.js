'use strict';

function Uploader(base) {
  var self = this;
  self.base = base;
  self.XMLHttpRequest = function (path) {
    this.send = function (body) {
      return httprequest.post(self.base + path, body);
    };
  };
  self.upload = function (path, body) {
    return new self.XMLHttpRequest(path).send(body);
  };
}

var up = new Uploader('https://api.archivist.example/v1');
var out = up.upload('/boxes', JSON.stringify({ shelf: metadata.parameters['Shelf'] }));
datagrid.addColumn('Box', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.parse(out).id);
datagrid.endRow();
