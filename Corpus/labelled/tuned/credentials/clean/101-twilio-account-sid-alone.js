var ACCOUNT_SID = 'AC⟦[a-f0-9]{32}⟧'; // only the id, the token is in the account
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(ACCOUNT_SID + ':' + metadata.account.password));
httprequest.addHeader("Content-Type", "application/x-www-form-urlencoded");
httprequest.post('https://api.twilio.com/2010-04-01/Accounts/' + ACCOUNT_SID + '/Messages.json',
  'To=' + encodeURIComponent(metadata.parameters['Phone']) + '&From=%2B15550100&Body=' + encodeURIComponent(metadata.parameters['Text']));
DOMO.log('answered with ' + httprequest.getStatusCode());
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.getStatusCode() < 300 ? 'ok' : 'failed');
datagrid.endRow();
