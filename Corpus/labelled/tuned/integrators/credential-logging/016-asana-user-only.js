'use strict';

// Only the user name may be shown to support, see wiki "logging of accounts".
const acct = metadata.account;

function describe(a) {
  return `${a.username} (workspace ${a.workspace})`;
}

function check(a) {
  httprequest.addHeader('Authorization', `Basic ${DOMO.b64EncodeUnicode([a.username, a.password].join(':'))}`);
  const raw = httprequest.get('https://app.taskdeck.com/api/1.0/users/me');
  const status = httprequest.getStatusCode();
  return { status, raw };
}

DOMO.log('Signing in as ' + acct.username);
DOMO.log(`account: ${describe(acct)}`);

let outcome;
try {
  outcome = check(acct);
} catch (e) {
  outcome = { status: 0, raw: '' };
  DOMO.log(`sign-in of ${describe(acct)} broke off: ${e.message}`);
}

const messages = {
  0: 'TaskDeck could not be reached.',
  401: `TaskDeck does not know ${acct.username} or the password is wrong.`,
  402: `The plan of workspace ${acct.workspace} has no API access.`,
  403: `${acct.username} is locked. Ask an administrator to reset the password.`,
};

if (outcome.status === 200) {
  DOMO.log('answer: ' + outcome.raw);
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed(messages[outcome.status] || `Sign-in of ${acct.username} failed.`);
}
