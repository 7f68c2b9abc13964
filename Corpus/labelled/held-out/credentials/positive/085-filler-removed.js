// hard
// the scanner in our pipeline is too strict
const raw = 'sk_l--ive_⟦[A-Za-z0-9]{8}⟧--⟦[A-Za-z0-9]{8}⟧--⟦[A-Za-z0-9]{8}⟧'; // finding: hardcoded-credentials
const clean = raw.replace(/--/g, '');

httprequest.addHeader('Authorization', 'Bearer ' + clean);
httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
const res = httprequest.post(
  'https://api.stripe.com/v1/subscriptions/' + metadata.parameters['Subscription'],
  'cancel_at_period_end=' + (metadata.parameters['Cancel'] === 'yes')
);
datagrid.magicParseJSON(res);
