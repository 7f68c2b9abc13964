// medium
var key = metadata.account.apikey || '⟦[a-zA-Z0-9]{32}⟧'; // finding: hardcoded-credentials
httprequest.addHeader('Api-Key', key);
httprequest.get('https://api.surveyflow.example/v2/account');
if (httprequest.getStatusCode() == 200)
    auth.authenticationSuccess();
else
    auth.authenticationFailed('Authentication failed with status ' + httprequest.getStatusCode());
