'use strict';
var a = metadata.account;
var dsn = 'postgres://' + encodeURIComponent(a.username) + ':' + encodeURIComponent(a.password) + '@' + a.host + ':5432/' + a.database + '?sslmode=require';
httprequest.addHeader('Authorization', 'Bearer ' + a.token);
httprequest.addHeader('Content-Type', 'application/json');
var res = httprequest.post('https://sql-gateway.tablebridge.com/v1/execute', JSON.stringify({
  dsn: dsn,
  sql: 'update customers set tier = $1 where id = $2',
  values: [metadata.parameters['Tier'], metadata.parameters['Customer']]
}));
datagrid.magicParseJSON(res);
