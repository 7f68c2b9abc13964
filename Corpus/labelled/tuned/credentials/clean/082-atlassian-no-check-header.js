httprequest.addHeader('X-Atlassian-Token', 'no-check');
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password));
httprequest.addHeader('Content-Type', 'application/json');
httprequest.post('https://acme.atlassian.net/rest/api/3/issue/' + metadata.parameters['Issue Key'] + '/watchers',
  JSON.stringify(metadata.parameters['Watcher']));
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.stringify({ status: httprequest.getStatusCode() }));
datagrid.endRow();
