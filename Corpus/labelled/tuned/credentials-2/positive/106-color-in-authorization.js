// hard
'use strict';
var color = '⟦[a-f0-9]{48}⟧'; // finding: hardcoded-credentials
var width = 320;
var theme = { background: '#ffffff', color: color, width: width };
function paint(t) {
  httprequest.addHeader('Authorization', 'Bearer ' + t.color);
  httprequest.addHeader('Content-Type', 'application/json');
}
paint(theme);
var res = httprequest.put('https://api.digital-displays.com/panels/' + encodeURIComponent(metadata.parameters['Panel']),
  JSON.stringify({ brightness: Number(metadata.parameters['Brightness']), width: theme.width }));
datagrid.addColumn('Panel', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
