'use strict';

// Leaves out functions only; credentials stay.
const noFunctions = (name, value) => (typeof value === 'function' ? undefined : value);

const job = {
  account: metadata.account,
  parameters: metadata.parameters,
  onRow: (row) => row.id
};

DOMO.log(JSON.stringify(job.parameters, noFunctions));
DOMO.log(JSON.stringify(job, noFunctions)); // finding: credential-logging

httprequest.addHeader('X-Key', job.account.key);
const rows = JSON.parse(httprequest.get('https://api.lablims.bio/samples'));
datagrid.addColumn('Id', datagrid.DATA_TYPE_STRING);
rows.map(job.onRow).forEach((id) => {
  datagrid.addCell(id);
  datagrid.endRow();
});
