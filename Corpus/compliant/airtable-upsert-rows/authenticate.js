'use strict';

function Verdict(text) {
  this.text = text;
}

Verdict.prototype.isGood = function () {
  return this.text === '';
};

Verdict.prototype.announce = function () {
  if (this.isGood()) {
    auth.authenticationSuccess();
  } else {
    auth.authenticationFailed(this.text);
  }
};

function examine() {
  try {
    httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);
    var answer = JSON.parse(httprequest.get('https://api.airtable.com/v0/meta/whoami'));
    return new Verdict(answer.id ? '' : 'The personal access token is not valid, or was revoked');
  } catch (e) {
    return new Verdict('Airtable did not answer: ' + e.message);
  }
}

examine().announce();
