// easy
'use strict';
// TODO ask vendor for a real API, this is what my browser sends
httprequest.addHeader('Cookie', 'JSESSIONID=⟦[A-F0-9]{32}⟧; Path=/'); // finding: hardcoded-credentials
httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
httprequest.addParameter('action', 'updateShift');
httprequest.addParameter('shift', metadata.parameters['Shift']);
httprequest.addParameter('state', metadata.parameters['State']);
var html = httprequest.post('https://portal.workforce-one.com/shift/update.do');
var done = html.indexOf('Saved') !== -1;
datagrid.addColumn('Saved', datagrid.DATA_TYPE_STRING);
datagrid.addCell(done ? 'true' : 'false');
datagrid.endRow();
