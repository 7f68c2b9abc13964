const TEMPLATE = 'https://{user}:{password}@{host}/api/session';
const url = TEMPLATE
  .replace('{user}', encodeURIComponent(metadata.account.username))
  .replace('{password}', encodeURIComponent(metadata.account.password))
  .replace('{host}', 'feeds.produce.example');
httprequest.get(url);
httprequest.getStatusCode() < 300
  ? auth.authenticationSuccess()
  : auth.authenticationFailed('The service refused the request.');
