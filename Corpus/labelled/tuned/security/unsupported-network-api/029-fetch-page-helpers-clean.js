'use strict';

/** Pages through all subscriptions. Names start with "fetch" by team convention. */
const fetchOptions = { limit: 100, maxPages: 50 };

function fetchPage(offset) {
  const query = ['limit=' + fetchOptions.limit];
  if (offset) {
    query.push('offset=' + encodeURIComponent(offset));
  }
  return JSON.parse(httprequest.get('https://api.maxio-billing.example/subscriptions?' + query.join('&')));
}

function* fetchAll() {
  let offset = null;
  for (let page = 0; page < fetchOptions.maxPages; page += 1) {
    const answer = fetchPage(offset);
    yield* answer.items;
    offset = answer.next;
    if (!offset) {
      return;
    }
  }
}

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.apikey + ':x'));
datagrid.addColumn('Subscription', datagrid.DATA_TYPE_STRING);
try {
  for (const subscription of fetchAll()) {
    datagrid.addCell(subscription.name);
    datagrid.endRow();
  }
} catch (e) {
  datagrid.error(500, e.message);
}
