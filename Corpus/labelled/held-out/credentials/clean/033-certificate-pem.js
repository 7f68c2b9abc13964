var ca = '⟦<pem:CERTIFICATE>⟧';
var settings = { verify: true, trustAnchor: ca, host: metadata.account.host };

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password));
httprequest.addHeader('Content-Type', 'application/json');
var res = httprequest.put('https://' + settings.host + '/api/tls/anchor', JSON.stringify({ name: metadata.parameters['Name'], pem: settings.trustAnchor, verify: settings.verify }));
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
