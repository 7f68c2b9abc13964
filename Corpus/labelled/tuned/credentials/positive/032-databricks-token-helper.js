// medium
const host = 'https://adb-1234567890.11.azuredatabricks.net';
const headers = () => ({ Authorization: 'Bearer ' + 'dapi⟦[a-f0-9]{32}⟧-2' }); // finding: hardcoded-credentials

const send = (path, body) => {
  Object.entries(headers()).forEach(([k, v]) => httprequest.addHeader(k, v));
  return httprequest.post(host + path, JSON.stringify(body));
};

send('/api/2.1/jobs/run-now', { job_id: metadata.parameters['Job'] });
datagrid.addColumn("Status", datagrid.DATA_TYPE_STRING);
datagrid.addColumn("Time", datagrid.DATA_TYPE_DATETIME);
datagrid.addCell("" + httprequest.getStatusCode());
datagrid.addCell(new Date().toISOString());
datagrid.endRow();
