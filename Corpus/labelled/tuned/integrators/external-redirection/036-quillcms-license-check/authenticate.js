'use strict';

const acct = metadata.account;

/** True if the access token opens the organisation. */
function tokenWorks(token) {
  httprequest.addHeader('Authorization', `Bearer ${token}`);
  httprequest.addHeader('Accept', 'application/vnd.quill.v2+json');
  httprequest.get('https://api.quillcms.com/organisation');
  return httprequest.getStatusCode() === 200;
}

let works = false;
try {
  works = tokenWorks(acct.accesstoken);
} catch (e) {
  DOMO.log(`organisation: ${e.message}`);
}

if (works) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('QuillCMS does not accept the access token.');
}
