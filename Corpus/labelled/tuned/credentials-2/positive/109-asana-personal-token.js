// easy
'use strict';
const ASANA_PAT = '1/12⟦[0-9]{14}⟧:⟦[a-f0-9]{32}⟧'; // finding: hardcoded-credentials
const task = metadata.parameters['Task'];
httprequest.addHeader('Authorization', 'Bearer ' + ASANA_PAT);
httprequest.addHeader('Content-Type', 'application/json');
const res = httprequest.put('https://app.asana.com/api/1.0/tasks/' + encodeURIComponent(task), JSON.stringify({
  data: { completed: metadata.parameters['Completed'] === 'true' }
}));
datagrid.addColumn('Task', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
