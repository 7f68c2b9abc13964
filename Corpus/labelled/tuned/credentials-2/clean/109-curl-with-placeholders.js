'use strict';
/*
 * curl -X PATCH https://api.benchmark-hr.com/v1/people/42 \
 *      -H "Authorization: Bearer $TOKEN" \
 *      -u "$USER:$PASSWORD" \
 *      -H "X-Api-Key: <your key>" \
 *      -d '{"title": "Engineer"}'
 */
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.token);
httprequest.addHeader('X-HTTP-Method-Override', 'PATCH');
httprequest.addHeader('Content-Type', 'application/json');
var res = httprequest.post('https://api.benchmark-hr.com/v1/people/' + Number(metadata.parameters['Person']), JSON.stringify({ title: metadata.parameters['Title'] }));
datagrid.addColumn('Person', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
