'use strict';

const { username, password, site } = metadata.account;

const yesNo = (value) => (value ? 'yes' : 'no');
const state = (value) => {
  if (value === undefined || value === null) return 'missing';
  if (value === '') return 'empty';
  return 'set';
};

DOMO.log(`user name: ${state(username)}`);
DOMO.log(`password: ${state(password)}`);
DOMO.log(`password length: ${String(password || '').length}`);
DOMO.log(`password has surrounding blanks: ${yesNo(password && password !== password.trim())}`);
DOMO.log('password present: ' + !!password);
DOMO.log('password type: ' + typeof password);

const problems = [];
if (!username) problems.push('user name is missing');
if (!password) problems.push('password is missing');
if (password && password.length < 8) problems.push('password is shorter than 8 characters');
if (password === username) problems.push('password equals the user name');

if (problems.length > 0) {
  auth.authenticationFailed('Please correct: ' + problems.join('; '));
} else {
  httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(username + ':' + password));
  let status = 0;
  try {
    httprequest.get(`https://${site}.teamwork.com/me.json`);
    status = httprequest.getStatusCode();
  } catch (e) {
    DOMO.log('No answer: ' + e.message);
  }
  if (status === 200) {
    auth.authenticationSuccess();
  } else {
    auth.authenticationFailed(`Login of ${username} failed (password ${state(password)}, status ${status}).`);
  }
}
