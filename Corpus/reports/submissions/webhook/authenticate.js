'use strict';
if (metadata.account.token) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('The token is missing.');
}
