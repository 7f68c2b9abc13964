// medium
httprequest.addParameter('format', 'json');
httprequest.addParameter('units', 'metric');
httprequest.addParameter('appid', '⟦[a-f0-9]{32}⟧'); // finding: hardcoded-credentials
httprequest.addParameter('q', metadata.parameters['City']);

var res = JSON.parse(httprequest.get('https://api.openweathermap.org/data/2.5/weather'));
datagrid.addColumn('city', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('temperature', datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(res.name);
datagrid.addCell(res.main.temp);
datagrid.endRow();
