'use strict';
function esc(s) { return String(s).replace(/&/g, '&amp;').replace(/</g, '&lt;'); }
var WSSE = 'http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd';
var TYPE = 'http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#PasswordText';
var xml = '<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Header><wsse:Security xmlns:wsse="' + WSSE + '">' +
  '<wsse:UsernameToken><wsse:Username>' + esc(metadata.account.username) + '</wsse:Username>' +
  '<wsse:Password Type="' + TYPE + '">' + esc(metadata.account.password) + '</wsse:Password>' +
  '</wsse:UsernameToken></wsse:Security></e:Header><e:Body><Ping/></e:Body></e:Envelope>';
httprequest.addHeader('Content-Type', 'text/xml');
var res = httprequest.post('https://soap.freightnet.com/services/Ping', xml);
if (res.indexOf('Pong') > 0) auth.authenticationSuccess();
else auth.authenticationFailed('FreightNet: user or password is wrong');
