const PLACEHOLDER = 'YOUR_API_KEY';
const { apikey } = metadata.account;

if (!apikey || apikey === PLACEHOLDER) {
  auth.authenticationFailed('The API key is missing. You find it in your profile under "Integrations".');
} else {
  httprequest.addHeader('Api-Key', apikey);
  httprequest.get('https://api.planthub.example/v1/me');
  if (httprequest.getStatusCode() == 200)
      auth.authenticationSuccess();
  else
      auth.authenticationFailed('Authentication failed with status ' + httprequest.getStatusCode());
}
