// medium
'use strict';
// Tested with:
//   curl -u admin:Fj0rdh3st -X PUT https://api.hestesenter.no/v2/horses/12 -d '{"stall":"B4"}'
const horse = metadata.parameters['Horse'];
const stall = metadata.parameters['Stall'];

httprequest.addHeader('Authorization', `Basic ${DOMO.b64EncodeUnicode(`${metadata.account.username}:${metadata.account.password}`)}`);
httprequest.addHeader('Content-Type', 'application/json');
const res = httprequest.put(`https://api.hestesenter.no/v2/horses/${horse}`, JSON.stringify({ stall }));
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
