// easy
'use strict';
var username = 'integration';
var password = 'hunter2'; // finding: hardcoded-credentials

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(username + ':' + password));
httprequest.get('https://crm.northwind.example/api/me');
if (httprequest.getStatusCode() == 200)
    auth.authenticationSuccess();
else
    auth.authenticationFailed('Authentication failed with status ' + httprequest.getStatusCode());
