'use strict';

var pair = [metadata.account.username, metadata.account.password];
var triple = ['https://api.canoe.rent', pair[1], 'boats'];

DOMO.log('user ' + pair[0]);
DOMO.log('address ' + triple[0] + '/' + triple[2]);

const [host, , path] = triple;
DOMO.log(host + '/' + path);

const ctx = new Map([['host', host], ['pw', pair[1]]]);
DOMO.log(ctx.get('host'));
DOMO.log('entries ' + ctx.size);

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(pair.join(':')));
var boats = httprequest.get(host + '/' + path);
datagrid.addColumn('Boats', datagrid.DATA_TYPE_STRING);
datagrid.addCell(boats);
datagrid.endRow();
