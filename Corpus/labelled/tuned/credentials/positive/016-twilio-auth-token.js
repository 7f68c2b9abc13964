// easy
var accountSid = 'AC⟦[a-f0-9]{32}⟧';
var authToken = '⟦[a-f0-9]{32}⟧'; // finding: hardcoded-credentials

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(accountSid + ':' + authToken));
httprequest.addHeader("Content-Type", "application/x-www-form-urlencoded");
var sms = 'To=' + encodeURIComponent(metadata.parameters['Phone']) +
          '&From=%2B15550100&Body=' + encodeURIComponent(metadata.parameters['Text']);
httprequest.post('https://api.twilio.com/2010-04-01/Accounts/' + accountSid + '/Messages.json', sms);
DOMO.log('answered with ' + httprequest.getStatusCode());
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.getStatusCode() < 300 ? 'ok' : 'failed');
datagrid.endRow();
