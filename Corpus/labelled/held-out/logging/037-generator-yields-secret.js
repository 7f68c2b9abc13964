'use strict';

function* loginSteps(account) {
  yield 'connect to api.vinecellar.example';
  yield 'send ' + account.username + ' with key ' + account.apikey;
  httprequest.addHeader('X-User', account.username);
  httprequest.addHeader('X-Key', account.apikey);
  httprequest.get('https://api.vinecellar.example/v1/cellars');
  yield 'status ' + httprequest.getStatusCode();
}

let last = '';
try {
  for (const step of loginSteps(metadata.account)) {
    console.log(step); // finding: credential-logging
    last = step;
  }
} catch (e) {
  last = 'failed';
}

if (last === 'status 200') {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('VineCellar did not accept the key.');
}
