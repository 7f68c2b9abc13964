var HEADER_AUTH = 'Authorization';
var HEADER_API_KEY = 'X-Api-Key';
var HEADER_CSRF_TOKEN = 'X-CSRF-Token';
var HEADER_SECRET = 'X-Client-Secret';
var AUTH_SCHEME = 'Bearer ';
var MIME_JSON = 'application/vnd.api+json';

httprequest.addHeader(HEADER_AUTH, AUTH_SCHEME + metadata.account.accessToken);
httprequest.addHeader(HEADER_API_KEY, metadata.account.apikey);
httprequest.addHeader('Content-Type', MIME_JSON);
var res = httprequest.post('https://a.klaviyo.com/api/profiles/', JSON.stringify({ data: { type: 'profile', id: metadata.parameters['Profile'] } }));
datagrid.magicParseJSON(res);
