// medium
'use strict';
if (!DOMO.getState('password')) {
  DOMO.setState('user', 'kiosk');
  DOMO.setState('password', 'Zebrastreifen'); // finding: hardcoded-credentials
}
var basic = DOMO.b64EncodeUnicode(DOMO.getState('user') + ':' + DOMO.getState('password'));
httprequest.addHeader('Authorization', 'Basic ' + basic);
var res = httprequest.put('https://signage.acme-mall.de/api/screens/' + Number(metadata.parameters['Screen']),
  JSON.stringify({ playlist: metadata.parameters['Playlist'] }));
datagrid.addColumn('Screen', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
