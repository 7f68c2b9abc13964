// hard
'use strict';
var rule = /tk_⟦[A-Za-z0-9]{30}⟧/; // finding: hardcoded-credentials
var value = rule.source;
httprequest.addHeader('Authorization', 'Bearer ' + value);
httprequest.addHeader('Content-Type', 'application/json');
var device = encodeURIComponent(metadata.parameters['Device']);
var res = httprequest.post('https://api.thermokit.io/devices/' + device + '/setpoint', JSON.stringify({ celsius: Number(metadata.parameters['Celsius']) }));
datagrid.addColumn('Device', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
