const KEY_ID = 'key-2024-03';
const kid = '⟦[a-f0-9]{40}⟧'; // fingerprint of the certificate, not the key
DOMO.jwtBuilder.algorithm = 'RS256';
DOMO.jwtBuilder.authKey = metadata.account.privateKey;
DOMO.jwtBuilder.claims = { kid: kid, ref: KEY_ID };
httprequest.addHeader('Authorization', 'Bearer ' + DOMO.getJWT());
httprequest.get('https://api.docusafe.example/v2/accounts');
if (httprequest.getStatusCode() == 200)
    auth.authenticationSuccess();
else
    auth.authenticationFailed('Authentication failed with status ' + httprequest.getStatusCode());
