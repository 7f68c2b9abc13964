const PROMPTS = {
  password: 'Please enter your password',
  pwd: 'Password (min. 8 characters):',
  token: 'Paste your personal access token here',
  secret: 'Client secret'
};
const first = Object.keys(PROMPTS).find(n => n in metadata.account && !metadata.account[n]);
if (first) {
  auth.authenticationFailed(PROMPTS[first]);
} else {
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.token);
  httprequest.get('https://api.questionnaire.example/me');
  switch (httprequest.getStatusCode()) {
    case 200:
    case 201:
      auth.authenticationSuccess();
      break;
    default:
      auth.authenticationFailed('Login was not possible, code ' + httprequest.getStatusCode());
  }
}
