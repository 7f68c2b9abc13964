'use strict';

const cdn = 'https://esm.modulehub.example';

const main = async () => {
  const { chunk } = await import(`${cdn}/lodash-es/chunk.js`); // finding: unsupported-network-api
  const ids = metadata.parameters['Ids'].split(',');
  datagrid.addColumn('Batch', datagrid.DATA_TYPE_STRING);
  chunk(ids, 50).forEach((batch) => {
    datagrid.addCell(httprequest.post('https://api.seating.example/batches', JSON.stringify(batch)));
    datagrid.endRow();
  });
};

main();
import('./local-helpers.js').then((m) => m.done()); // finding: unsupported-network-api
