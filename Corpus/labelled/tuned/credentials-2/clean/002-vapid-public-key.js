'use strict';
const applicationServerKey = 'B⟦[A-Za-z0-9_-]{86}⟧'; // VAPID public key, browsers need it
const body = JSON.stringify({
  topic: metadata.parameters['Topic'],
  message: metadata.parameters['Message'],
  vapid: { publicKey: applicationServerKey, subject: 'mailto:push@acme.com' }
});
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('TTL', '60');
datagrid.magicParseJSON(httprequest.post('https://push.acme-news.com/v1/send', body));
