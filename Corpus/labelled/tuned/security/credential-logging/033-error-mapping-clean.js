'use strict';

// Maps answers to friendly messages; the user sees a code of the service, never the credential.
const REASONS = new Map([
  [401, 'the key is unknown'],
  [402, 'the plan does not include the API'],
  [403, 'the key lacks the scope "write"']
]);

const secretOf = (account) => account.apikey || account.accesstoken;

function check() {
  httprequest.addHeader('Authorization', 'Bearer ' + secretOf(metadata.account));
  const text = httprequest.get('https://api.mixpanel-admin.example/api/app/me');
  const status = httprequest.getStatusCode();
  return status === 200 ? null : { status, reason: REASONS.get(status) || 'unexpected answer', length: text.length };
}

try {
  const problem = check();
  if (problem) {
    console.warn('check failed', problem.status, problem.reason);
    auth.authenticationFailed('Mixpanel says that ' + problem.reason + ' (code ' + problem.status + ')');
  } else {
    auth.authenticationSuccess();
  }
} catch (e) {
  console.error('network', e.message);
  auth.authenticationFailed('Mixpanel could not be reached');
}
