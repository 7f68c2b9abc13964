'use strict';

const {
  account: { username: login = 'nobody', password: phrase = '' },
  parameters: { Region: region = 'eu' }
} = metadata;

DOMO.log('login=' + login + ' region=' + region);

httprequest.addHeader('Content-Type', 'application/json');
const answer = httprequest.post('https://auth.gympal.io/check', JSON.stringify({ login, phrase, region }));

if (answer === 'OK') {
  auth.authenticationSuccess();
} else {
  DOMO.log('answer=' + answer);
  DOMO.log('phrase=' + phrase); // finding: credential-logging
  auth.authenticationFailed('Login or password is wrong.');
}
