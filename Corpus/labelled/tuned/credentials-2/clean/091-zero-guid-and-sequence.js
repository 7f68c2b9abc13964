'use strict';
// example call: /v1/leads?api_key=0123456789abcdef0123456789abcdef  (dummy)
var EMPTY = '00000000-0000-0000-0000-000000000000';
var owner = metadata.parameters['Owner'] || EMPTY;
httprequest.addParameter('api_key', metadata.account.apikey);
httprequest.addParameter('owner', owner);
var res = httprequest.post('https://api.leadvalley.net/v1/leads/' + encodeURIComponent(metadata.parameters['Lead']));
if (res.indexOf(EMPTY) > 0) {
  datagrid.error(404, 'The lead has no owner');
} else {
  datagrid.magicParseJSON(res);
}
