'use strict';
const acc = metadata?.account ?? {};
const key = acc?.apikey?.trim();

console.log('user %s', acc.username);
console.debug('%s has key %s', acc.username, key); // finding: credential-logging

httprequest.addHeader('X-Api-Key', key);
const r = httprequest.get('https://api.campsite.guide/sites');
datagrid.addColumn('Sites', datagrid.DATA_TYPE_STRING);
datagrid.addCell(r);
datagrid.endRow();
