'use strict';
const article = [
  '# API keys',
  'Send your key in the header `X-Api-Key: <key>` or as `?api_key=<key>`.',
  'Basic authentication: `Authorization: Basic base64(user:password)`.',
  'A webhook secret has the form `whsec_...`; never share it.',
  'Forgot your password? Use "Forgot password" on the login page.'
].join('\n\n');
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + '/token:' + metadata.account.apikey));
httprequest.addHeader('Content-Type', 'application/json');
const res = httprequest.put('https://acme.zendesk.com/api/v2/help_center/articles/' + Number(metadata.parameters['Article']) + '/translations/en-us', JSON.stringify({ translation: { body: article } }));
datagrid.magicParseJSON(res);
