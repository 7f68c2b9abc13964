'use strict';

const token = Reflect.get(metadata.account, 'accesstoken');
const emit = (text) => Reflect.apply(DOMO.log, DOMO, [text]); // finding: credential-logging

emit('starting');
httprequest.addHeader('Authorization', 'Bearer ' + token);
const answer = JSON.parse(httprequest.get('https://api.postalcheck.com/usage'));
emit('used ' + answer.used);
emit('token ' + token);

datagrid.addColumn('Used', datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(answer.used);
datagrid.endRow();
