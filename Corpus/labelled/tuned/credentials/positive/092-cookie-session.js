// medium
var jar = 'lang=en; PHPSESSID=⟦[a-z0-9]{26}⟧'; // finding: hardcoded-credentials
httprequest.addHeader('Cookie', jar);
httprequest.addHeader("Content-Type", "application/x-www-form-urlencoded");
httprequest.post('https://intranet.oldtown.example/edit.php',
  'id=' + encodeURIComponent(metadata.parameters['ID']) + '&state=' + encodeURIComponent(metadata.parameters['State']));
datagrid.addColumn("Status", datagrid.DATA_TYPE_STRING);
datagrid.addColumn("Time", datagrid.DATA_TYPE_DATETIME);
datagrid.addCell("" + httprequest.getStatusCode());
datagrid.addCell(new Date().toISOString());
datagrid.endRow();
