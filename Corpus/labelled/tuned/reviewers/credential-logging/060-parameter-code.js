'use strict';

const code = metadata.parameters['Discount code'];
const token = metadata.parameters['Template token'];
const account = metadata.account;

DOMO.log('code: ' + code);
DOMO.log('token: ' + token);

const body = JSON.stringify({ code, token, active: true });
DOMO.log('sending ' + body);

let reply = '';
try {
  httprequest.addHeader('Content-Type', 'application/json');
  httprequest.addHeader('X-Shop-Key', account.apikey);
  reply = httprequest.put('https://' + account.instance + '.shopsparrow.com/admin/discounts/' + encodeURIComponent(code), body);
} catch (e) {
  DOMO.log('discount ' + code + ' of ' + account.company + ' not saved: ' + e.message);
}

datagrid.addColumn('code', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('status', datagrid.DATA_TYPE_DOUBLE);
datagrid.addColumn('answer', datagrid.DATA_TYPE_STRING);
datagrid.addCell(code);
datagrid.addCell(httprequest.getStatusCode());
datagrid.addCell(reply);
datagrid.endRow();
