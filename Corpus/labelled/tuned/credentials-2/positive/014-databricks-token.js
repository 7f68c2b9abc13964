// easy
'use strict';
var host = 'https://dbc-⟦[a-f0-9]{8}⟧-⟦[a-f0-9]{4}⟧.cloud.databricks.com';
var headers = {
  Authorization: 'Bearer dapi⟦[a-f0-9]{32}⟧', // finding: hardcoded-credentials
  Accept: 'application/json'
};
for (var h in headers) {
  httprequest.addHeader(h, headers[h]);
}
var run = httprequest.post(host + '/api/2.1/jobs/run-now', JSON.stringify({ job_id: Number(metadata.parameters['Job']) }));
datagrid.addColumn('Run', datagrid.DATA_TYPE_STRING);
datagrid.addCell(run);
datagrid.endRow();
