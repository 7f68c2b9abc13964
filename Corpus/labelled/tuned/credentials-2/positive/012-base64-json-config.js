// hard
'use strict';
const settings = JSON.parse(DOMO.b64DecodeUnicode('⟦<base64:{"u":"etl","p":"[A-Za-z0-9]{14}","h":"https://api.harbor-crm.com"}>⟧')); // finding: hardcoded-credentials
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode([settings.u, settings.p].join(':')));
httprequest.addHeader('Content-Type', 'application/json');
const res = httprequest.put(settings.h + '/contacts/' + encodeURIComponent(metadata.parameters['Contact']), JSON.stringify({
  phone: metadata.parameters['Phone'],
  updatedBy: 'domo'
}));
datagrid.addColumn('Contact', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
