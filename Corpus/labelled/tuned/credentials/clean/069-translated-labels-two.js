const labels = {
  password: 'Passwort',
  newPassword: 'Neues Passwort',
  token: 'Zugriffsschlüssel',
  secret: 'Geheimnis',
  apiKey: 'API-Schlüssel'
};
const missing = Object.keys(labels).filter(n => n !== 'newPassword' && n in metadata.account && !metadata.account[n]);
if (missing.length) {
  auth.authenticationFailed('Bitte ausfüllen: ' + missing.map(n => labels[n]).join(', '));
} else {
  httprequest.addHeader('X-Api-Key', metadata.account.apikey);
  httprequest.get('https://api.rathaus.example/ich');
  if (httprequest.getStatusCode() === 200) {
    auth.authenticationSuccess();
  } else {
    auth.authenticationFailed('Could not sign in. Please check the account settings.');
  }
}
