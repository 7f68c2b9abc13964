'use strict';
var company = String(metadata.account.company || '').replace(/\.pipedrive\.com$/, '');
var evaluation = { done: false, text: '' }; // near enough to "eval", but only a record

function evaluate(answer) {
  evaluation.done = answer.success === true;
  evaluation.text = answer.error || '';
}

if (/^[a-z0-9-]+$/.test(company)) {
  try {
    httprequest.addHeader('x-api-token', metadata.account.key);
    evaluate(JSON.parse(httprequest.get('https://' + company + '.pipedrive.com/api/v1/users/me')));
  } catch (e) {
    evaluation.text = e.message;
  }
} else {
  evaluation.text = 'the company is the part in front of .pipedrive.com';
}

if (evaluation.done) { auth.authenticationSuccess(); } else { auth.authenticationFailed('Pipedrive: ' + evaluation.text); }
