'use strict';

// Help texts about passwords and tokens. No value of the account is printed.

const POLICY = {
  minimumLength: 12,
  upperCase: true,
  digits: true,
  specialCharacters: '!#%&()*+,-./:;<=>?@[]^_{|}~',
};

const passwordPolicyText = [
  `A password has at least ${POLICY.minimumLength} characters,`,
  POLICY.upperCase ? 'one upper case letter,' : '',
  POLICY.digits ? 'one digit' : '',
  `and one of ${POLICY.specialCharacters}`,
].filter(Boolean).join(' ');

const tokenHelp = 'API token: create it under Security > API > Tokens and paste it unchanged.';
const secretHelp = 'Client secret: only shown once, ask your administrator for a new secret.';

function logPasswordPolicy() {
  DOMO.log('password: ' + passwordPolicyText);
  DOMO.log(tokenHelp);
  DOMO.log(`secret: ${secretHelp}`);
}

function violations(password) {
  const found = [];
  if (password.length < POLICY.minimumLength) found.push('too short');
  if (POLICY.upperCase && !/[A-Z]/.test(password)) found.push('no upper case letter');
  if (POLICY.digits && !/\d/.test(password)) found.push('no digit');
  return found;
}

logPasswordPolicy();
const found = violations(String(metadata.account.password));

if (found.length) {
  auth.authenticationFailed(`The password is ${found.join(', ')}. ${passwordPolicyText}`);
} else {
  httprequest.addHeader('Authorization', 'Basic ' +
    DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password));
  try {
    httprequest.get('https://directory.identhub.com/api/v1/users/me');
    if (httprequest.getStatusCode() === 200) {
      auth.authenticationSuccess();
    } else {
      auth.authenticationFailed('Wrong user name or password. ' + tokenHelp);
    }
  } catch (e) {
    auth.authenticationFailed('The directory is not reachable. ' + secretHelp);
  }
}
