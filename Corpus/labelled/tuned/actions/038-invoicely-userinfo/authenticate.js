'use strict';

const account = metadata.account;

const organisation = () => {
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'Bearer ' + account.accesstoken);
  httprequest.addHeader('Accept', 'application/json');
  const text = httprequest.get('https://api.invoicely-demo.com/2.0/Organisation');
  const status = httprequest.getStatusCode();
  DOMO.log(`Organisation ${status}`);
  if (status !== 200) {
    const error = new Error(`Invoicely answered ${status}`);
    error.status = status;
    throw error;
  }
  return JSON.parse(text).Organisations[0];
};

const messageFor = (e) => {
  switch (e.status) {
    case 401: return 'Your session has ended, please connect again.';
    case 403: return 'This login may not see the organisation.';
    case 503: return 'Invoicely is being maintained.';
    default: return e.message;
  }
};

try {
  const o = organisation();
  DOMO.log(`${o.Name}, country code ${o.CountryCode}, short code ${o.ShortCode}`);
  auth.authenticationSuccess();
} catch (e) {
  DOMO.log(messageFor(e));
  auth.authenticationFailed(messageFor(e));
}
