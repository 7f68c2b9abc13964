'use strict';

const dataCenter = String(metadata.account.apikey).split('-').pop();
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);
try {
  httprequest.get('https://api.mailgarden.io/ping?dc=' + (/^[a-z]{2}\d$/.test(dataCenter) ? dataCenter : 'us1'));
  auth.authenticationSuccess();
} catch (e) {
  auth.authenticationFailed(e.message);
}
