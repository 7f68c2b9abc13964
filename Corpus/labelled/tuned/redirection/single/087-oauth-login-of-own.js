'use strict';

const { clientKey, clientSecret } = metadata.account;

try {
  httprequest.addHeader('Content-Type', 'application/json');
  const reply = JSON.parse(httprequest.post('https://login.procore.com/oauth/token', JSON.stringify({
    grant_type: 'client_credentials',
    client_id: clientKey,
    client_secret: clientSecret,
    redirect_uri: 'urn:ietf:wg:oauth:2.0:oob'
  })));

  httprequest.addHeader('Authorization', 'Bearer ' + reply.access_token);
  const me = httprequest.get('https://api.procore.com/rest/v1.0/me');

  if (me.indexOf('"login"') >= 0) {
    auth.authenticationSuccess();
  } else {
    auth.authenticationFailed('No access. Read https://support.acme.example/procore');
  }
} catch (e) {
  auth.authenticationFailed('Procore could not be reached');
}
