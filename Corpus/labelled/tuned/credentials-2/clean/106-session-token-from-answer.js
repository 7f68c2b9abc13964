'use strict';
httprequest.addHeader('Content-Type', 'application/json');
var raw = httprequest.post('https://api.vinoteca.wine/login', JSON.stringify({
  user: metadata.account.username,
  password: metadata.account.password
}));
var token = JSON.parse(raw).data.attributes.token;
httprequest.addHeader('X-Auth-Token', token);
var res = httprequest.put('https://api.vinoteca.wine/bottles/' + encodeURIComponent(metadata.parameters['Bottle']), JSON.stringify({ stock: Number(metadata.parameters['Stock']) }));
datagrid.addColumn('Bottle', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
