var spreadsheetId = '⟦1[A-Za-z0-9_-]{43}⟧';
var range = encodeURIComponent("'Key dates'!B2");
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.put('https://sheets.googleapis.com/v4/spreadsheets/' + spreadsheetId + '/values/' + range + '?valueInputOption=RAW',
  JSON.stringify({ values: [[metadata.parameters['Value']]] }));
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.stringify({ status: httprequest.getStatusCode() }));
datagrid.endRow();
