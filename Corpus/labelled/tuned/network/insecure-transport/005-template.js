'use strict';

const host = metadata.account.instance;
const path = (id) => `/api/2/issue/${encodeURIComponent(id)}`;

const issue = JSON.parse(httprequest.get(`http://${host}.tracker.example${path(metadata.parameters['Issue'])}`)); // finding: insecure-transport

datagrid.addColumn('Issue', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Summary', datagrid.DATA_TYPE_STRING);
datagrid.addCell(issue.key);
datagrid.addCell(issue.summary);
datagrid.endRow();
