// hard
'use strict';
const placeholder = '⟦[A-Za-z0-9_-]{38}⟧'; // finding: hardcoded-credentials
const example = { title: 'Example', auth: placeholder };
const merged = { ...example, title: metadata.parameters['Title'] };
httprequest.addHeader('Authorization', 'Bearer ' + merged.auth);
httprequest.addHeader('Content-Type', 'application/json');
const res = httprequest.post('https://api.docuforge.com/v1/templates', JSON.stringify({ title: merged.title }));
datagrid.addColumn('Template', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.parse(res).id);
datagrid.endRow();
