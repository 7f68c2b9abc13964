// medium
const crypto = {
  algorithm: 'aes-256-cbc',
  encryptionKey: '⟦[a-f0-9]{64}⟧', // finding: hardcoded-credentials
  padding: 'PKCS7'
};
httprequest.addHeader('X-Client', metadata.account.username);
httprequest.addHeader('Content-Type', 'application/json');
const res = httprequest.post('https://vault-proxy.medirec.ie/encrypt-and-store', JSON.stringify({
  crypto,
  patient: metadata.parameters['Patient'],
  field: 'allergies',
  value: metadata.parameters['Allergies']
}));
datagrid.magicParseJSON(res);
