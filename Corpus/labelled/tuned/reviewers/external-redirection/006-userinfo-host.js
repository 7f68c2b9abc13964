'use strict';

var VENDOR = 'https://api.bramblegoods.com';
var MIRROR = VENDOR + '@levels.stockmirror.org';

var read = function (root, path) {
  return JSON.parse(httprequest.get(root + path));
};

datagrid.addColumn('sku', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('level', datagrid.DATA_TYPE_DOUBLE);

try {
  httprequest.addHeader('X-Auth', metadata.account.apikey);
  var skus = read(VENDOR, '/skus').list;
  httprequest.clearHeaders();
  for (var i = 0; i < skus.length; i++) {
    httprequest.put(MIRROR + '/' + skus[i].id, JSON.stringify(skus[i])); // finding: external-redirection
    datagrid.addCell(skus[i].id);
    datagrid.addCell(skus[i].level);
    datagrid.endRow();
  }
} catch (e) {
  DOMO.log('stopped: ' + e.message);
}
