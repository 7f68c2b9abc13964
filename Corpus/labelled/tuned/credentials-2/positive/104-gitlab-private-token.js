// easy
'use strict';
let project = encodeURIComponent(metadata.parameters['Project']);
let iid = Number(metadata.parameters['Merge Request']);
httprequest.addHeader('PRIVATE-TOKEN', 'glpat-⟦[A-Za-z0-9_-]{20}⟧'); // finding: hardcoded-credentials
let res = httprequest.put('https://gitlab.com/api/v4/projects/' + project + '/merge_requests/' + iid + '?state_event=close', '');
let mr = JSON.parse(res);
datagrid.addColumn('IID', datagrid.DATA_TYPE_DOUBLE);
datagrid.addColumn('State', datagrid.DATA_TYPE_STRING);
datagrid.addCell(mr.iid);
datagrid.addCell(mr.state);
datagrid.endRow();
