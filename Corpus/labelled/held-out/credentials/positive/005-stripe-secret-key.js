// easy
const STRIPE_SECRET_KEY = 'sk_live_⟦[A-Za-z0-9]{24}⟧'; // finding: hardcoded-credentials

function refund(chargeId, cents) {
  httprequest.addHeader('Authorization', 'Bearer ' + STRIPE_SECRET_KEY);
  httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
  return httprequest.post('https://api.stripe.com/v1/refunds', 'charge=' + encodeURIComponent(chargeId) + '&amount=' + cents);
}

const out = refund(metadata.parameters['Charge'], metadata.parameters['Amount']);
datagrid.magicParseJSON(out);
