// medium
'use strict';
var CONSUMER_KEY = '⟦[a-f0-9]{64}⟧';
var CONSUMER_SECRET = '⟦[a-f0-9]{64}⟧'; // finding: hardcoded-credentials
var TOKEN_ID = metadata.account.tokenId;
var TOKEN_SECRET = metadata.account.tokenSecret;
var url = 'https://1234567.restlets.api.netsuite.com/app/site/hosting/restlet.nl';
var ts = Math.floor(Date.now() / 1000);
var nonce = DOMO.md5(String(ts));
var base = 'PUT&' + encodeURIComponent(url) + '&' + encodeURIComponent('oauth_consumer_key=' + CONSUMER_KEY + '&oauth_nonce=' + nonce +
  '&oauth_signature_method=HMAC-SHA256&oauth_timestamp=' + ts + '&oauth_token=' + TOKEN_ID + '&oauth_version=1.0');
var sig = DOMO.hmacSHA256(base, CONSUMER_SECRET + '&' + TOKEN_SECRET);
httprequest.addHeader('Authorization', 'OAuth realm="1234567",oauth_consumer_key="' + CONSUMER_KEY + '",oauth_token="' + TOKEN_ID +
  '",oauth_nonce="' + nonce + '",oauth_timestamp="' + ts + '",oauth_version="1.0",oauth_signature_method="HMAC-SHA256",oauth_signature="' + encodeURIComponent(sig) + '"');
var res = httprequest.put(url, JSON.stringify({ id: metadata.parameters['Id'], memo: metadata.parameters['Memo'] }));
datagrid.magicParseJSON(res);
