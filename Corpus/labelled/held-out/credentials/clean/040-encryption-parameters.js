const CIPHER = { algorithm: 'AES-256-GCM', keySize: 256, ivLength: 12, tagLength: 128 };
const KDF = { name: 'PBKDF2', hash: 'SHA-512', iterations: 210000, saltLength: 16 };
const secretKeyFactory = 'PBKDF2WithHmacSHA512';

httprequest.addHeader('Content-Type', 'application/json');
httprequest.addHeader('X-Vault-Token', metadata.account.token);
const res = httprequest.post(`${metadata.account.host}/v1/transit/encrypt/${metadata.parameters['Key name']}`, JSON.stringify({
  plaintext: DOMO.b64EncodeUnicode(metadata.parameters['Text']), type: CIPHER.algorithm.toLowerCase(), kdf: KDF, factory: secretKeyFactory
}));
datagrid.magicParseJSON(res);
