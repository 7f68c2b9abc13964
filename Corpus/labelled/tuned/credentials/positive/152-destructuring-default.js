// medium
const { username, password = 'Cappuccino1' } = metadata.account; // finding: hardcoded-credentials
const header = 'Basic ' + DOMO.b64EncodeUnicode(`${username}:${password}`);

httprequest.addHeader('Authorization', header);
httprequest.get('https://api.coffeeroaster.example/v1/profile');
if (httprequest.getStatusCode() == 200)
    auth.authenticationSuccess();
else
    auth.authenticationFailed('Authentication failed with status ' + httprequest.getStatusCode());
