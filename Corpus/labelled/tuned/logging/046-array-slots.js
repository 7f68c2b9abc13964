'use strict';

var slots = [];
slots.push(metadata.account.username);
slots.push(metadata.account.password);
slots.push('https://api.libra-loans.com/v1/loans');

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(slots[0] + ':' + slots[1]));
var loans = JSON.parse(httprequest.get(slots[2]));

DOMO.log(slots[2] + ' gave ' + loans.length);
DOMO.log(slots.join(' ')); // finding: credential-logging

datagrid.addColumn('Loan', datagrid.DATA_TYPE_STRING);
for (var i = 0; i < loans.length; i++) {
    datagrid.addCell(loans[i].number);
    datagrid.endRow();
}
