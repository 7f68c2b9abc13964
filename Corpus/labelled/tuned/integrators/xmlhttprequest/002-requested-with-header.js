'use strict';

// The backend is an old ASP.NET MVC site. It answers JSON only if the request claims
// to come from XMLHttpRequest, i.e. carries X-Requested-With.

const BASE = 'https://portal.servicekreis.net';
const AJAX_MARK = 'XMLHttpRequest';

function asAjax() {
  httprequest.clearHeaders();
  httprequest.addHeader('X-Requested-With', AJAX_MARK);
  httprequest.addHeader('Authorization', 'Basic ' +
    DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password));
  httprequest.addHeader('Content-Type', 'application/json');
}

function closeOrder(order) {
  asAjax();
  const raw = httprequest.post(BASE + '/Order/Close/' + encodeURIComponent(order), '{}');
  if (raw.charAt(0) === '<') {
    throw new Error('HTML instead of JSON: the site did not see "X-Requested-With: XMLHttpRequest"');
  }
  return JSON.parse(raw);
}

datagrid.addColumn('Order', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('State', datagrid.DATA_TYPE_STRING);

try {
  const order = closeOrder(metadata.parameters['Order']);
  datagrid.addCell(String(order.number));
  datagrid.addCell(String(order.state));
  datagrid.endRow();
} catch (e) {
  DOMO.log('close: ' + e.message);
}
