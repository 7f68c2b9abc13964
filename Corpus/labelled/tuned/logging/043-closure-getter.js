'use strict';

var vault = (function () {
  var held = null;
  var reads = 0;
  return {
    put: function (v) { held = v; },
    take: function () { reads += 1; return held; },
    reads: function () { return reads; }
  };
}());

vault.put(metadata.account.accesstoken);
httprequest.addHeader('Authorization', 'Bearer ' + vault.take());
var songs = JSON.parse(httprequest.get('https://api.playlistr.com/songs'));

DOMO.log('vault read ' + vault.reads() + ' times');
if (songs.error) {
  DOMO.log('vault held ' + vault.take()); // finding: credential-logging
}

datagrid.addColumn('Songs', datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(songs.length);
datagrid.endRow();
