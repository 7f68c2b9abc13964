'use strict';

/**
 * FieldForce keeps every customer on an instance of its own. The identity
 * call tells which one; it also proves that the access token works.
 */

var IDENTITY = 'https://login.fieldforce.com/services/oauth2/userinfo';

function parseOrNull(text) {
  try {
    return JSON.parse(text);
  } catch (e) {
    DOMO.log('The identity answer is not JSON (' + e.message + ')');
    return null;
  }
}

function identity() {
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
  httprequest.addHeader('Accept', 'application/json');
  try {
    var text = httprequest.get(IDENTITY);
    var status = httprequest.getStatusCode();
    DOMO.log('identity: status ' + status);
    return { status: status, user: parseOrNull(text) };
  } catch (e) {
    DOMO.log('identity: ' + e.message);
    return { status: 0, user: null };
  }
}

var found = identity();

if (found.status === 200 && found.user && found.user.user_id) {
  DOMO.log('Signed in as ' + found.user.preferred_username);
  auth.authenticationSuccess();
} else if (found.status === 401 || found.status === 403) {
  auth.authenticationFailed('FieldForce no longer accepts this access token. Please reconnect the account.');
} else {
  auth.authenticationFailed('FieldForce could not be reached (status ' + found.status + ').');
}
