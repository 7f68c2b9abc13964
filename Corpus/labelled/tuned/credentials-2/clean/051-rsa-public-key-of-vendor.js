'use strict';
var VENDOR_PUBLIC_KEY = '⟦<pem:PUBLIC KEY>⟧';
var body = JSON.stringify({
  card: metadata.parameters['Card Reference'],
  recipientKey: VENDOR_PUBLIC_KEY,
  algorithm: 'RSA-OAEP-256'
});
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
datagrid.magicParseJSON(httprequest.post('https://api.cardvault-eu.com/v1/exports', body));
