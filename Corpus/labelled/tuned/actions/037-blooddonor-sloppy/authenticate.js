/* Donorline, authentication */
'use strict';

var API_KEY_HEADER = 'X-Donorline-Key';
var base = 'https://api.donorline.org/v2';

function request(path) {
  httprequest.clearHeaders();
  httprequest.addHeader(API_KEY_HEADER, metadata.account.apikey);
  var text = httprequest.get(base + path);
  return { status: httprequest.getStatusCode(), text: text };
}

function sites() {
  var r = request('/sites');
  if (r.status === 401) {
    return { error: 'The value of ' + API_KEY_HEADER + ' is not known.' };
  }
  try {
    return { list: JSON.parse(r.text) };
  } catch (e) {
    return { error: 'Unreadable answer (' + r.status + ')' };
  }
}

var result;
try {
  result = sites();
} catch (e) {
  result = { error: e.message };
}

if (result.error) {
  DOMO.log('sites: ' + result.error);
  auth.authenticationFailed(result.error);
} else {
  DOMO.log('sites: ' + result.list.map(function (s) { return s.code; }).join(', '));
  auth.authenticationSuccess();
}
