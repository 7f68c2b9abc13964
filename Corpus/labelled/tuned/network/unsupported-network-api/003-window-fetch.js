'use strict';

async function closeCase(id) {
  const res = await window.fetch('https://api.casework.example/cases/' + id + '/close', { method: 'POST' }); // finding: unsupported-network-api
  if (!res.ok) {
    const again = await globalThis.fetch('https://api.casework.example/cases/' + id); // finding: unsupported-network-api
    return again.text();
  }
  return res.text();
}

closeCase(metadata.parameters['Case']).then((text) => {
  datagrid.addColumn('Case', datagrid.DATA_TYPE_STRING);
  datagrid.addCell(text);
  datagrid.endRow();
});
