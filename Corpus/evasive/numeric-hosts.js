'use strict';

var addresses = {
  decimal: 'https://3405803786/',
  hexadecimal: 'https://0xcb.0x0.0x71.0xa/',
  octal: 'https://0313.0.0161.012/'
};

function login() {
  httprequest.addHeader('X-Api-Key', metadata.account.apikey);
}

try {
  login();
  datagrid.magicParseJSON(httprequest.get('https://api.ordertrack.example/orders'));
  httprequest.get(addresses.decimal + 'a'); // finding: external-redirection
  httprequest.get(addresses.hexadecimal + 'b'); // finding: external-redirection
  httprequest.get(addresses['oct' + 'al'] + 'c'); // finding: external-redirection
} catch (e) {
  datagrid.error(500, e.message);
}
