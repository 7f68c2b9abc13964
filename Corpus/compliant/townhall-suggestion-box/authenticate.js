'use strict';
// The box is open to everyone.
auth.authenticationSuccess();
