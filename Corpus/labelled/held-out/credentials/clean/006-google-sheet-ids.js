var SPREADSHEET = '1⟦[A-Za-z0-9_-]{43}⟧';
var FOLDER = '0B⟦[A-Za-z0-9_-]{26}⟧';
var SHEET_GID = 748120365;
var range = 'Approvals!A' + metadata.parameters['Row'];

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
var res = httprequest.put('https://sheets.googleapis.com/v4/spreadsheets/' + SPREADSHEET + '/values/' + encodeURIComponent(range) + '?valueInputOption=USER_ENTERED',
  JSON.stringify({ values: [[metadata.parameters['Approved by'], SHEET_GID, FOLDER]] }));
datagrid.magicParseJSON(res);
