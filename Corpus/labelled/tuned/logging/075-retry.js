'use strict';

function attempt(times, what, action) {
  var last;
  for (var n = 1; n <= times; n++) {
    try {
      return action();
    } catch (e) {
      last = e;
      DOMO.log('attempt ' + n + ' of ' + what + ' failed'); // finding: credential-logging
      DOMO.sleep(500 * n);
    }
  }
  throw last;
}

var url = 'https://api.stockphoto.pics/v2/albums?auth=' + encodeURIComponent(metadata.account.token);
var albums = attempt(3, url, function () {
  return JSON.parse(httprequest.get(url));
});
DOMO.log(albums.length + ' albums');

datagrid.addColumn('Album', datagrid.DATA_TYPE_STRING);
albums.forEach(function (a) {
  datagrid.addCell(a.title);
  datagrid.endRow();
});
