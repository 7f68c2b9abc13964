var KEY_ENTER = 13, KEY_ESC = 27, KEY_F4 = 115;
var sortKey = 'lastName,firstName';
var groupKey = 'region/district/store';
var foreignKey = 'fk_orders_customers_2019';
var keyCodes = [KEY_ENTER, KEY_ESC, KEY_F4];

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
var res = httprequest.put('https://api.kioskfleet.com/layouts/' + metadata.parameters['Layout'], JSON.stringify({ sort: sortKey, group: groupKey, constraint: foreignKey, disabled: keyCodes }));
datagrid.magicParseJSON(res);
