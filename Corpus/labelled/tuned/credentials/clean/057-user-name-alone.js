var username = 'svc-domo-writeback';
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(username + ':' + metadata.account.password));
httprequest.addHeader('Content-Type', 'application/json');
httprequest.put('https://acme.service-now.com/api/now/table/incident/' + metadata.parameters['Sys ID'], JSON.stringify({
  work_notes: metadata.parameters['Note'],
  u_updated_by: username
}));
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
} else {
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('saved');
  datagrid.endRow();
}
