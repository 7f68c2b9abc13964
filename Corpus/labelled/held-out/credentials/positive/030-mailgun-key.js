// easy
const MAILGUN = { domain: 'mg.petalandstem.com', key: 'key-⟦[a-f0-9]{32}⟧' }; // finding: hardcoded-credentials
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode('api:' + MAILGUN.key));
httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
const fields = {
  from: 'Petal & Stem <orders@petalandstem.com>',
  to: metadata.parameters['To'],
  subject: metadata.parameters['Subject'],
  text: metadata.parameters['Body']
};
const form = Object.entries(fields).map(([k, v]) => `${k}=${encodeURIComponent(v)}`).join('&');
datagrid.magicParseJSON(httprequest.post(`https://api.mailgun.net/v3/${MAILGUN.domain}/messages`, form));
