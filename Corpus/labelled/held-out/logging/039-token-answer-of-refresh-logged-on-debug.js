'use strict';

function refresh() {
  httprequest.clearHeaders();
  httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
  var response = httprequest.post(
    'https://accounts.printshop.example/oauth2/token',
    'grant_type=client_credentials&client_secret=' + encodeURIComponent(metadata.account.clientSecret)
  );
  if (metadata.parameters['Debug'] === 'true') {
    DOMO.log('token response ' + response); // finding: credential-logging
  }
  return JSON.parse(response);
}

try {
  var grant = refresh();
  DOMO.log('token type ' + grant.token_type + ', expires in ' + grant.expires_in);
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', grant.token_type + ' ' + grant.access_token);
  datagrid.magicParseJSON(httprequest.get('https://api.printshop.example/v1/jobs'));
} catch (e) {
  datagrid.error(500, 'PrintShop could not be read');
}
