const API_VERSION = 'v58.0';
const TOKEN_API_VERSION = '2024-01-18';
const KEY_FORMAT_VERSION = '1.2.840.113549.1.1.11';
httprequest.addHeader('Notion-Version', '2022-06-28');
httprequest.addHeader('Square-Version', TOKEN_API_VERSION);
httprequest.addHeader('X-Key-Format', KEY_FORMAT_VERSION);
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.get('https://api.versions.example/' + API_VERSION + '/me');
if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Could not sign in. Please check the account settings.');
}
