'use strict';

var login = httprequest.post('https://api.rentalyard.com/auth/login', JSON.stringify({
  email: metadata.account.username,
  password: metadata.account.password
}));
var answer = JSON.parse(login);

DOMO.log('valid for ' + answer.expires_in + ' s');
DOMO.log('got ' + answer.access_token); // finding: credential-logging

httprequest.addHeader('Authorization', 'Bearer ' + answer.access_token);
var units = JSON.parse(httprequest.get('https://api.rentalyard.com/units'));
DOMO.log('units ' + units.length);

datagrid.addColumn('Unit', datagrid.DATA_TYPE_STRING);
units.forEach(function (u) {
  datagrid.addCell(u.label);
  datagrid.endRow();
});
