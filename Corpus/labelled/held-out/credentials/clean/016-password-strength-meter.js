var RULES = [
  { id: 'minPasswordLength', test: /.{12,}/, message: 'Password must have 12 characters' },
  { id: 'passwordUpper', test: /[A-Z]/, message: 'Password needs an upper case letter' },
  { id: 'passwordDigit', test: /[0-9]/, message: 'Password needs a digit' }
];
function strength(password) {
  return RULES.filter(function (r) { return r.test.test(password); }).length;
}
var LABELS = ['very weak', 'weak', 'fair', 'strong'];
var label = LABELS[strength(metadata.account.password)];
if (label === 'strong') {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Your password is ' + label + ', the service will refuse it');
}
