httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password));
httprequest.addHeader('X-CSRF-Token', 'Fetch');
httprequest.get(metadata.account.host + '/sap/opu/odata/sap/API_SALES_ORDER_SRV/');
var csrfToken = httprequest.getResponseHeader('x-csrf-token');
var cookies = httprequest.getResponseHeader('set-cookie');

httprequest.addHeader('X-CSRF-Token', csrfToken);
httprequest.addHeader('Cookie', cookies);
httprequest.addHeader('Content-Type', 'application/json');
var res = httprequest.post(metadata.account.host + "/sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrder('" + metadata.parameters['Order'] + "')", JSON.stringify({ d: { DeliveryBlockReason: '' } }));
datagrid.addColumn('answer', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
