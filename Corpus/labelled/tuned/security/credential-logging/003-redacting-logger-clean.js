'use strict';

// Logger that never prints secret fields, whatever it is given.
const SECRET_FIELD = /pass|secret|token|key|code|authorization/i;

function redact(value) {
  return JSON.stringify(value, (name, inner) => (SECRET_FIELD.test(name) ? '[redacted]' : inner));
}

const logger = {
  info(text, detail) {
    DOMO.log('[INFO] ' + text + (detail === undefined ? '' : ' ' + redact(detail)));
  }
};

logger.info('signing in', { user: metadata.account.username, password: metadata.account.password });

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password));
try {
  httprequest.get('https://acme.teamwork-desk.example/api/v1/me');
  const status = httprequest.getStatusCode();
  logger.info('answered', { status });
  if (status === 200) {
    auth.authenticationSuccess();
  } else {
    auth.authenticationFailed('The user name or the password was not accepted (status ' + status + ')');
  }
} catch (e) {
  auth.authenticationFailed('The service could not be reached');
}
