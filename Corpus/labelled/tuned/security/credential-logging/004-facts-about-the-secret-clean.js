'use strict';

// Support wants to see whether the form was filled in. Only facts are logged, never the value.
const key = metadata.account.apikey;

DOMO.log('apikey present: ' + Boolean(key));
DOMO.log('apikey type: ' + typeof key);
console.log('apikey has spaces: ' + /\s/.test(key));
DOMO.log('accounts fields: ' + Object.keys(metadata.account).join(', '));
DOMO.log(key ? 'API key: ********' : 'API key: missing');

httprequest.addHeader('X-Api-Key', key);
try {
  const me = JSON.parse(httprequest.get('https://api.lokalise.com/api2/team_users'));
  DOMO.log('team: ' + me.name);
  if (httprequest.getStatusCode() === 401) {
    auth.authenticationFailed('The API key was refused. It is shown on your profile page.');
  } else {
    auth.authenticationSuccess();
  }
} catch (e) {
  auth.authenticationFailed('No answer: ' + e.message);
}
