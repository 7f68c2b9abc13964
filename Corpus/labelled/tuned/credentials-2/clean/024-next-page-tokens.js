'use strict';
var cursorMark = '*', pageToken = '', found = null, pages = 0;
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
while (pages < 10 && !found) {
  var page = JSON.parse(httprequest.get('https://api.catalogue-one.com/items?cursorMark=' + encodeURIComponent(cursorMark) + '&pageToken=' + encodeURIComponent(pageToken)));
  found = page.items.filter(function (i) { return i.sku === metadata.parameters['SKU']; })[0];
  cursorMark = page.nextCursorMark;
  pageToken = page.nextPageToken || '';
  pages++;
}
datagrid.addColumn('Found', datagrid.DATA_TYPE_STRING);
datagrid.addCell(found ? found.id : '');
datagrid.endRow();
