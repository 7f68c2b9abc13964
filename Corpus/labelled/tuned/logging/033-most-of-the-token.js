'use strict';

var token = metadata.account.accesstoken;
var head = token.slice(0, 20);
var rest = token.substring(20);

DOMO.log('token begins ' + head); // finding: credential-logging
DOMO.log('and goes on ' + rest); // finding: credential-logging
DOMO.log('that is ' + token.length + ' characters');

httprequest.addHeader('Authorization', 'Bearer ' + token);
var x = httprequest.get('https://api.gardenplan.com/plots');
datagrid.addColumn('Plots', datagrid.DATA_TYPE_STRING);
datagrid.addCell(x);
datagrid.endRow();
