const PUBLIC_KEY = '⟦<pem:PUBLIC KEY>⟧';
const FINGERPRINT = 'SHA256:⟦[A-Za-z0-9+/]{43}⟧';

httprequest.addHeader('Authorization', `Bearer ${metadata.account.accesstoken}`);
httprequest.addHeader('Content-Type', 'application/json');
const res = httprequest.post('https://api.sealedmail.ch/v1/messages', JSON.stringify({
  recipientKey: PUBLIC_KEY,
  recipientFingerprint: FINGERPRINT,
  text: metadata.parameters['Text']
}));
datagrid.magicParseJSON(res);
