// easy
var accountSid = 'AC⟦[a-f0-9]{32}⟧';
var authToken = '⟦[a-f0-9]{32}⟧'; // finding: hardcoded-credentials

var basic = DOMO.b64EncodeUnicode(accountSid + ':' + authToken);
httprequest.addHeader('Authorization', 'Basic ' + basic);
httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
var form = 'To=' + encodeURIComponent(metadata.parameters['Phone']) + '&From=%2B15005550100&Body=' + encodeURIComponent(metadata.parameters['Text']);
var res = httprequest.post('https://api.twilio.com/2010-04-01/Accounts/' + accountSid + '/Messages.json', form);
datagrid.magicParseJSON(res);
