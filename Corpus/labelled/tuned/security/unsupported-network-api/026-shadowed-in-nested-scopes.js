'use strict';

function syncPages(pages) {
  let WebSocket = 0;
  {
    const fetch = (page) => JSON.parse(httprequest.get('https://api.guru-cards.example/v1/search/query?page=' + page));
    for (let page = 1; page <= pages; page += 1) {
      WebSocket += fetch(page).items.length;
    }
  }
  try {
    throw { sendBeacon: (n) => n + 1 };
  } catch (navigator) {
    WebSocket = navigator.sendBeacon(WebSocket) - 1;
  }
  return WebSocket;
}

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.token));
datagrid.addColumn('Cards', datagrid.DATA_TYPE_DOUBLE);
try {
  datagrid.addCell(syncPages(2));
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
