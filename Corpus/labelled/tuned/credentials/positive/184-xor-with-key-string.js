// hard
function unlock(bytes, mask) {
  var s = '';
  for (var i = 0; i < bytes.length; i++) {
    s += String.fromCharCode(bytes[i] ^ mask.charCodeAt(i % mask.length));
  }
  return s;
}
var word = unlock([10, 6, 10, 7, 16, 6, 3, 8, 5, 3, 8], 'domo'); // finding: hardcoded-credentials
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + word));
httprequest.get('https://api.songbirds.example/me');
var statusCode = httprequest.getStatusCode();
if (statusCode >= 200 && statusCode < 300) {
	auth.authenticationSuccess();
} else if (statusCode === 401) {
	auth.authenticationFailed("Your credentials are incorrect");
} else {
	auth.authenticationFailed("Unexpected answer: " + statusCode);
}
