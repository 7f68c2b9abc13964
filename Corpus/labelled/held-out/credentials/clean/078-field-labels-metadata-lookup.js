var LABELS = {
  'API Key': 'apikey',
  'Client Secret': 'clientSecret',
  'Access Token': 'accesstoken',
  'Mot de passe': 'password',
  'Clé secrète': 'secret'
};
var missing = [];
for (var label in LABELS) {
  if (!metadata.account[LABELS[label]]) {
    missing.push(label);
  }
}
if (missing.length === 0) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Please fill in: ' + missing.join(', '));
}
