var service = 'https://sap.acme.example/sap/opu/odata/sap/ZSALES_SRV';
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password));
httprequest.addHeader('X-CSRF-Token', 'Fetch');
httprequest.get(service + '/$metadata');
var csrfToken = httprequest.getResponseHeader('x-csrf-token');

httprequest.clearHeaders();
httprequest.addHeader('X-CSRF-Token', csrfToken);
httprequest.put(service + "/OrderSet('" + metadata.parameters['Order'] + "')", JSON.stringify({ Status: metadata.parameters['Status'] }));
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.stringify({ status: httprequest.getStatusCode() }));
datagrid.endRow();
