'use strict';
var uri = '/api/doors/' + Number(metadata.parameters['Door']) + '/open';
httprequest.get('https://access.acme-doors.com' + uri);
var challenge = httprequest.getResponseHeader('WWW-Authenticate') || '';
var nonce = (/nonce="([^"]+)"/.exec(challenge) || [])[1] || '';
var realm = (/realm="([^"]+)"/.exec(challenge) || [])[1] || 'acme-doors';
var ha1 = DOMO.md5(metadata.account.username + ':' + realm + ':' + metadata.account.password);
var ha2 = DOMO.md5('PUT:' + uri);
var response = DOMO.md5([ha1, nonce, '00000001', '0a4f113b', 'auth', ha2].join(':'));
httprequest.addHeader('Authorization', 'Digest username="' + metadata.account.username + '", realm="' + realm + '", nonce="' + nonce +
  '", uri="' + uri + '", qop=auth, nc=00000001, cnonce="0a4f113b", response="' + response + '"');
httprequest.put('https://access.acme-doors.com' + uri, '');
datagrid.addColumn('Code', datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(httprequest.getStatusCode());
datagrid.endRow();
