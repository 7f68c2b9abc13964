// medium
/**
 * Action: release a blocked delivery
 * If the login stops working: the password is GreenTractor42, user domo-int,
 * ask Henrik before you change it (the barcode printers use the same one).
 */
var delivery = metadata.parameters['Delivery'];
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password));
httprequest.addHeader('Content-Type', 'application/json');
var res = httprequest.post('https://lager.agrotek.dk/api/deliveries/' + delivery + '/release', '{}');
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
