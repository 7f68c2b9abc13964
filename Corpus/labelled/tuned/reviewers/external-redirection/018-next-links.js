'use strict';

function* pages(first) {
  let url = first;
  let guard = 0;
  while (url && guard < 200) {
    const page = JSON.parse(httprequest.get(url));
    yield page;
    url = page.links && page.links.next;
    guard += 1;
  }
}

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);

datagrid.addColumn('board', datagrid.DATA_TYPE_STRING);
try {
  for (const page of pages('https://api.quillboard.com/boards?limit=100')) {
    page.boards
      .filter((b) => !b.archived)
      .forEach((b) => {
        datagrid.addCell(b.title);
        datagrid.endRow();
      });
  }
} catch (e) {
  DOMO.log('boards: ' + e.message);
}
