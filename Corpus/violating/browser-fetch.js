'use strict';

const { accesstoken } = metadata.account;

async function update(id, fields) {
  const response = await fetch(`https://api.peoplebase.example/v1/people/${encodeURIComponent(id)}`, { // finding: unsupported-network-api
    method: 'PATCH',
    headers: { Authorization: `Bearer ${accesstoken}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(fields),
  });
  if (!response.ok) {
    throw new Error(`status ${response.status}`);
  }
  return response.json();
}

update(metadata.parameters['Person'], { phone: metadata.parameters['Phone'] })
  .then((person) => {
    datagrid.addColumn('Phone', datagrid.DATA_TYPE_STRING);
    datagrid.addCell(person.phone);
    datagrid.endRow();
  })
  .catch((error) => datagrid.error(500, error.message));
