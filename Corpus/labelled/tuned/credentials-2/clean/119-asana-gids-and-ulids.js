'use strict';
var PROJECT = '120⟦[0-9]{13}⟧';
var SECTION = '120⟦[0-9]{13}⟧';
var RUN = '01H⟦[0-9A-HJKMNP-TV-Z]{23}⟧'; // ULID of the import run
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
var res = httprequest.post('https://app.asana.com/api/1.0/tasks', JSON.stringify({
  data: { projects: [PROJECT], assignee_section: SECTION, external: { gid: RUN }, name: metadata.parameters['Task'] }
}));
datagrid.addColumn('Task', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
