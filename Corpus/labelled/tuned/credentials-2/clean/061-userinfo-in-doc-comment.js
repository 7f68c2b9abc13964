'use strict';
// Address format: https://<user>:<password>@host/path  or  amqps://USERNAME:PASSWORD@broker.example.com/vhost
// Old releases took mongodb://user:password@localhost:27017/db, that is no longer supported.
var address = metadata.account.address;
if (address.indexOf('https://') !== 0) {
  auth.authenticationFailed('The address must start with https://');
} else {
  httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password));
  httprequest.get(address + '/health');
  if (httprequest.getStatusCode() === 200) auth.authenticationSuccess();
  else auth.authenticationFailed('No healthy answer');
}
