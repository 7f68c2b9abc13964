'use strict';

var alarm = encodeURIComponent(metadata.parameters['Alarm']);
httprequest.addHeader('X-Key', metadata.account.apikey);

var a = httprequest.put('https://api.LOGGLY-works.com:9443/alarms/' + alarm, '{}');
var b = httprequest.get('https://api.loggly-works.com./alarms/' + alarm);
var c = httprequest.get('https://xn--mnchen-alarm-dlb.de/alarms/' + alarm);

datagrid.addColumn('Answers', datagrid.DATA_TYPE_STRING);
datagrid.addCell([a, b, c].join('\n'));
datagrid.endRow();
