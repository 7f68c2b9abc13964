'use strict';
var RETRY = ['ERR_TOKEN_EXPIRED', 'INVALID_SESSION_ID', 'REFRESH_TOKEN_REVOKED', 'API_KEY_THROTTLED', 'PASSWORD_LOCKOUT'];
httprequest.addHeader('X-Session', metadata.account.token);
var res = httprequest.put('https://api.venuebook.com/halls/' + Number(metadata.parameters['Hall']), JSON.stringify({ seats: Number(metadata.parameters['Seats']) }));
var parsed = JSON.parse(res);
if (parsed.errorCode && RETRY.indexOf(parsed.errorCode) >= 0) {
  datagrid.error(401, 'Sign in again: ' + parsed.errorCode);
} else {
  datagrid.addColumn('Hall', datagrid.DATA_TYPE_STRING);
  datagrid.addCell(res);
  datagrid.endRow();
}
