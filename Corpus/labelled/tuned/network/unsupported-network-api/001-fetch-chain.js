'use strict';

let actionGUID = 'ff859375-e27f-40f7-afc8-bdebbbc0720b';

fetch(`https://api.sheetly.example/v4/sheets/${metadata.parameters['Sheet']}`, { // finding: unsupported-network-api
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ run: actionGUID })
})
  .then(response => response.json())
  .then(data => {
    datagrid.addColumn('Rows', datagrid.DATA_TYPE_DOUBLE);
    datagrid.addCell(data.rows);
    datagrid.endRow();
  });
