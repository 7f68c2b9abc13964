// medium
DOMO.jwtBuilder.algorithm = 'HS256';
DOMO.jwtBuilder.authKey = '⟦[A-Za-z0-9]{43}⟧'; // finding: hardcoded-credentials
DOMO.jwtBuilder.issuer = 'domo-writeback';
DOMO.jwtBuilder.subject = metadata.parameters['User'];
DOMO.jwtBuilder.expiration = 300;

httprequest.addHeader('Authorization', 'JWT ' + DOMO.getJWT());
httprequest.put('https://api.videoroom.example/v2/users/' + metadata.parameters['User'], JSON.stringify({ type: metadata.parameters['Plan'] }));
datagrid.addColumn("Status", datagrid.DATA_TYPE_STRING);
datagrid.addColumn("Time", datagrid.DATA_TYPE_DATETIME);
datagrid.addCell("" + httprequest.getStatusCode());
datagrid.addCell(new Date().toISOString());
datagrid.endRow();
