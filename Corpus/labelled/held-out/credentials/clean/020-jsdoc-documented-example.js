/**
 * Builds the Basic header of RFC 7617.
 * @param {string} user
 * @param {string} password
 * @returns {string}
 * @example
 *   // Aladdin / open sesame -> Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==
 *   basic(user, password);
 */
function basic(user, password) {
  return 'Basic ' + DOMO.b64EncodeUnicode(user + ':' + password);
}

httprequest.addHeader('Authorization', basic(metadata.account.username, metadata.account.password));
httprequest.get('https://api.lighthouse-hotels.com/v2/ping');
if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Check user name and password');
}
