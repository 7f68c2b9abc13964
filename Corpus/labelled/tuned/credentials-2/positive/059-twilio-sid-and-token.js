// easy
'use strict';
var accountSid = 'AC⟦[a-f0-9]{32}⟧';
var authToken = '⟦[a-f0-9]{32}⟧'; // finding: hardcoded-credentials
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(accountSid + ':' + authToken));
httprequest.addParameter('To', metadata.parameters['Phone']);
httprequest.addParameter('From', '+15005550006');
httprequest.addParameter('Body', metadata.parameters['Message']);
var sms = JSON.parse(httprequest.post('https://api.twilio.com/2010-04-01/Accounts/' + accountSid + '/Messages.json'));
datagrid.addColumn('SID', datagrid.DATA_TYPE_STRING);
datagrid.addCell(sms.sid);
datagrid.endRow();
