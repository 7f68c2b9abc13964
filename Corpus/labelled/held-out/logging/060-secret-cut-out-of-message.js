'use strict';

const key = metadata.account.apikey;

function withoutKey(text) {
  return text.split(key).join('[key]');
}

const url = `https://api.riverlevel.example/v1/stations?key=${key}&limit=1`;
DOMO.log('GET ' + withoutKey(url));

let problem = '';
try {
  httprequest.get(url);
  if (httprequest.getStatusCode() !== 200) {
    problem = `status ${httprequest.getStatusCode()} for ${withoutKey(url)}`;
  }
} catch (e) {
  problem = 'no answer for ' + withoutKey(url);
}

if (problem === '') {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed(problem);
}
