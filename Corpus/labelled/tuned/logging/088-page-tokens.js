'use strict';

var nextPageToken = '';
var pages = 0;
datagrid.addColumn('Video', datagrid.DATA_TYPE_STRING);

do {
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
  var url = 'https://api.vidtube-demo.com/v3/videos?maxResults=50' + (nextPageToken ? '&pageToken=' + nextPageToken : '');
  DOMO.log('GET ' + url);
  var page = JSON.parse(httprequest.get(url));
  page.items.forEach(function (v) {
    datagrid.addCell(v.title);
    datagrid.endRow();
  });
  nextPageToken = page.nextPageToken;
  pages += 1;
  DOMO.log('page ' + pages + ', next token: ' + nextPageToken);
} while (nextPageToken && pages < 100);
