'use strict';

var conf = { host: 'https://api.trainlog.net', key: metadata.account.apikey };

console.table([{ host: conf.host }, { host: conf.host + '/v2' }]);
console.table([conf]); // finding: credential-logging
console.error('cannot work with %s', conf.key); // finding: credential-logging
console.info(conf.host);
console.info(conf); // finding: credential-logging

httprequest.addHeader('key', conf.key);
datagrid.addColumn('Trains', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.get(conf.host + '/trains'));
datagrid.endRow();
