'use strict';

// Copied from our Node job, only the credentials were swapped for metadata.account

const API = 'https://api.kitchenops.io/v1';

async function putStock(item, level) {
  const response = await fetch(`${API}/stock/${encodeURIComponent(item)}`, { // finding: unsupported-network-api
    method: 'PUT',
    headers: {
      Authorization: `Bearer ${metadata.account.accesstoken}`,
      'Content-Type': 'application/json',
    },
    body: JSON.stringify({ level }),
  });
  if (!response.ok) {
    throw new Error(`kitchenops answered ${response.status}`);
  }
  return response.json();
}

async function main() {
  datagrid.addColumn('Item', datagrid.DATA_TYPE_STRING);
  datagrid.addColumn('Level', datagrid.DATA_TYPE_DOUBLE);
  const item = metadata.parameters['Item'];
  const level = Number(metadata.parameters['Level']);
  const saved = await putStock(item, level);
  datagrid.addCell(item);
  datagrid.addCell(saved.level);
  datagrid.endRow();
}

main().catch((e) => {
  DOMO.log(`stock: ${e.message}`);
});
