'use strict';

// Names only: a loop label, a catch binding and a local function expression.
const PAGE_LIMIT = 20;

const load = function XMLHttpRequest(cursor) {
  const url = 'https://api.notion.com/v1/users?page_size=100' + (cursor ? '&start_cursor=' + encodeURIComponent(cursor) : '');
  return JSON.parse(httprequest.get(url));
};

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Notion-Version', '2022-06-28');

datagrid.addColumn('User', datagrid.DATA_TYPE_STRING);

let cursor = null;
XMLHttpRequest:
for (let page = 0; page < PAGE_LIMIT; page += 1) {
  try {
    const answer = load(cursor);
    for (const user of answer.results) {
      if (!user.name) {
        continue XMLHttpRequest;
      }
      datagrid.addCell(user.name);
      datagrid.endRow();
    }
    cursor = answer.next_cursor;
    if (!cursor) {
      break XMLHttpRequest;
    }
  } catch (XMLHttpRequest) {
    datagrid.error(500, XMLHttpRequest.message);
    break;
  }
}
