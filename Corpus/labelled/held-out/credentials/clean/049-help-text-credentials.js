/**
 * How to connect:
 *  1. Open Settings > API and press "Generate key".
 *  2. Copy the key id into "username" and the secret into "password".
 *  3. The password must never be written in this script; it comes from metadata.account.password.
 * A key starts with "live_" followed by 32 letters and digits.
 */
var HELP = 'Enter the API key of your shop. You find it under Settings > API > Keys. Ask your administrator for the password.';
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password));
httprequest.get('https://api.kilnandclay.com/v1/shop');
if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed(HELP);
}
