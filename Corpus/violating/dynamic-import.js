'use strict';

// The date library is loaded when it is needed.
const dates = import('https://cdn.jsdelivr.example/npm/dayjs/+esm'); // finding: unsupported-network-api

dates.then(({ default: day }) => {
  const due = day().add(14, 'day').format('YYYY-MM-DD');
  try {
    httprequest.addHeader('Authorization', `Bearer ${metadata.account.accesstoken}`);
    httprequest.addHeader('Content-Type', 'application/json');
    const answer = httprequest.put(
      `https://api.taskpad.example/v1/tasks/${encodeURIComponent(metadata.parameters['Task'])}`,
      JSON.stringify({ due })
    );
    datagrid.addColumn('Due', datagrid.DATA_TYPE_DATE);
    datagrid.addCell(JSON.parse(answer).due);
    datagrid.endRow();
  } catch (error) {
    datagrid.error(500, error.message);
  }
});
