'use strict';

/** Creates a work order and reports number, state and link. */
const MAX_ATTEMPTS = 3;

function authorize() {
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
  httprequest.addHeader('Content-Type', 'application/json');
}

function attempt(body, left) {
  authorize();
  const text = httprequest.post('https://api.upkeep-works.example/api/v2/work-orders', body);
  const status = httprequest.getStatusCode();
  DOMO.log('attempt answered ' + status + ', ' + left + ' left');
  if (status >= 500 && left > 0) {
    DOMO.sleep(500);
    return attempt(body, left - 1);
  }
  return JSON.parse(text);
}

datagrid.addColumn('Number', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('State', datagrid.DATA_TYPE_STRING);
try {
  const order = attempt(JSON.stringify({
    title: metadata.parameters['Title'],
    priority: metadata.parameters['Priority']
  }), MAX_ATTEMPTS);
  datagrid.addCell(String(order.id));
  datagrid.addCell(order.status);
  datagrid.endRow();
} catch (e) {
  DOMO.log('failed: ' + e.message);
  datagrid.error(500, e.message);
}
