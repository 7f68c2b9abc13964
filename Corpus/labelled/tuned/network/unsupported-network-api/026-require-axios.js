'use strict';

const axios = require('axios'); // finding: unsupported-network-api

async function run() {
  const { data } = await axios.post('https://api.warehouse13.example/moves', {
    from: metadata.parameters['From bin'],
    to: metadata.parameters['To bin'],
  });
  datagrid.addColumn('Move', datagrid.DATA_TYPE_STRING);
  datagrid.addCell(data.id);
  datagrid.endRow();
}

run().catch((e) => datagrid.error(500, e.message));
