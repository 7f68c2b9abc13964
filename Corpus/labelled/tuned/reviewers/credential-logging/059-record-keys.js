'use strict';

// issues have a "key" (ABC-12), pages a "nextPageToken"
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);

datagrid.addColumn('key', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('secretary', datagrid.DATA_TYPE_STRING);

let cursor = '';
let pages = 0;
do {
  let page;
  try {
    page = JSON.parse(httprequest.get('https://api.issuefold.com/search?pageToken=' + encodeURIComponent(cursor)));
  } catch (e) {
    DOMO.log('stopped at ' + cursor + ': ' + e.message);
    break;
  }
  for (const issue of page.issues) {
    DOMO.log('issue ' + issue.key);
    datagrid.addCell(issue.key);
    datagrid.addCell(issue.secretary);
    datagrid.endRow();
  }
  cursor = page.nextPageToken || '';
  pages += 1;
  DOMO.log('page ' + pages + ', next token ' + cursor);
} while (cursor && pages < 100);
