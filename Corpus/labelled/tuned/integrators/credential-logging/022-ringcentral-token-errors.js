'use strict';
/**
 * RingCentral password flow.
 * On failure the answer carries error / error_description, which the user may see.
 */
(function () {
  var a = metadata.account;

  function toForm(o) {
    return Object.keys(o).map(function (k) {
      return k + '=' + encodeURIComponent(o[k]);
    }).join('&');
  }

  httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(a.clientKey + ':' + a.clientSecret));
  httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');

  var answer = {};
  var status = 0;
  try {
    answer = JSON.parse(httprequest.post('https://platform.ringcentral.com/restapi/oauth/token', toForm({
      grant_type: 'password',
      username: a.username,
      extension: a.extension,
      password: a.password
    })));
    status = httprequest.getStatusCode();
  } catch (e) {
    DOMO.log('token request: ' + e.message);
  }

  if (status === 200 && answer.access_token) {
    auth.authenticationSuccess();
    return;
  }

  var reason = answer.error_description || answer.error || 'unknown reason';
  DOMO.log('token refused, status ' + status + ', error ' + answer.error);
  DOMO.log('token refused, description: ' + reason);
  auth.authenticationFailed('RingCentral refused the password: ' + reason);
}());
