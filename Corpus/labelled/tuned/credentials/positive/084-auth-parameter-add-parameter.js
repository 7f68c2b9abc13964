// medium
httprequest.addParameter('api_key', '⟦[A-Za-z0-9]{22}⟧'); // finding: hardcoded-credentials
httprequest.addParameter('name', metadata.parameters['Board Name']);
httprequest.addParameter('closed', 'false');

httprequest.put('https://api.boardsy.example/1/boards/' + metadata.parameters['Board'], '');
DOMO.log('answered with ' + httprequest.getStatusCode());
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.getStatusCode() < 300 ? 'ok' : 'failed');
datagrid.endRow();
