'use strict';

function load(path) {
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
  return JSON.parse(httprequest.get('https://api.sandcastle.example' + path));
}

var truck = {
  cargo: [],
  load: function (thing) { this.cargo.push(thing); return this.cargo.length; }
};

var buckets = load('/buckets');
buckets.forEach(function (b) { truck.load(b.name); });
truck.load('https://cdn.sandcastle.example/flag.js');

datagrid.addColumn('Cargo', datagrid.DATA_TYPE_STRING);
truck.cargo.forEach(function (c) {
  datagrid.addCell(c);
  datagrid.endRow();
});
