'use strict';

const pair = [metadata.account.username, metadata.account.password].join(':');

const check = () => {
  httprequest.addHeader('Authorization', `Basic ${DOMO.b64EncodeUnicode(pair)}`);
  httprequest.get('https://api.clinicbook.com/v1/practices');
  return httprequest.getStatusCode();
};

let status;
try {
  status = check();
} catch {
  status = 0;
}

if (status >= 200 && status < 300) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed(
    status === 401
      ? 'ClinicBook does not accept this user name and password.'
      : `ClinicBook is not available (${status}).`,
  );
}
