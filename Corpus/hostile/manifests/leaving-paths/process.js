'use strict';
try {
  httprequest.addHeader('X-Key', metadata.account.apikey);
  datagrid.magicParseJSON(httprequest.get('https://api.formhouse.example/v3/forms'));
} catch (error) {
  datagrid.error(500, error.message);
}
var client = new XMLHttpRequest(); // finding: xmlhttprequest
