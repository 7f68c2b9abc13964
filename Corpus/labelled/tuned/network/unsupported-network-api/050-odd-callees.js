'use strict';

var w = this;
var one = (1, fetch)('https://api.saltmine.example/shafts'); // finding: unsupported-network-api
var two = w.fetch('https://api.saltmine.example/carts'); // finding: unsupported-network-api
var three = [window.fetch][0]('https://api.saltmine.example/lamps'); // finding: unsupported-network-api
var four = Reflect.get(globalThis, 'fetch')('https://api.saltmine.example/picks'); // finding: unsupported-network-api

Promise.all([one, two, three, four]).then(function (all) {
  datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);
  all.forEach(function (r) {
    datagrid.addCell(r.status);
    datagrid.endRow();
  });
});
