const key = metadata.account.apikey;
if (key === 'DEMO_KEY') {
  auth.authenticationFailed('DEMO_KEY of the NASA documentation allows 30 calls per hour only. Ask for your own key.');
} else {
  httprequest.addHeader('X-Api-Key', key);
  httprequest.get('https://api.nasa.gov/planetary/apod?count=1');
  if (httprequest.getStatusCode() == 200)
      auth.authenticationSuccess();
  else
      auth.authenticationFailed('Authentication failed with status ' + httprequest.getStatusCode());
}
