'use strict';

var headers = {
  'Accept': 'application/json',
  'X-Api-Key': metadata.account.apikey,
  'X-Client': 'domo-action'
};
var names = Object.keys(headers);

for (var i = 0; i < names.length; i++) {
  httprequest.addHeader(names[i], headers[names[i]]);
  DOMO.log('header ' + (i + 1) + ' of ' + names.length + ': ' + names[i]);
}
DOMO.log('client: ' + headers['X-Client']);
DOMO.log('accept: ' + httprequest.getHeader('Accept'));

try {
  datagrid.magicParseJSON(httprequest.get('https://api.lensrent.example/v1/lenses'));
  DOMO.log('rate limit left: ' + httprequest.getResponseHeader('X-Rate-Limit-Remaining'));
} catch (e) {
  datagrid.error(500, 'LensRent could not be read');
}
