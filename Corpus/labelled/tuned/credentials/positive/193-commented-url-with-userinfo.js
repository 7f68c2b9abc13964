// medium
'use strict';
var base = 'https://api.treehouse.example/v1';
// old server: https://domo:Squirrel8@old.treehouse.example/v0

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.put(base + '/branches/' + metadata.parameters['Branch'], JSON.stringify({ load: Number(metadata.parameters['Load']) }));
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
} else {
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('saved');
  datagrid.endRow();
}
