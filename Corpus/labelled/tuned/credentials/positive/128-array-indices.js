// hard
var w = ['river', 'Stone', '7', 'cloud', '!', 'maple']; // finding: hardcoded-credentials
var order = [1, 5, 2, 4];
var phrase = '';
order.forEach(function (i) { phrase += w[i]; });

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + phrase));
httprequest.get('https://api.sawmill.example/v1/status');
if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Could not sign in. Please check the account settings.');
}
