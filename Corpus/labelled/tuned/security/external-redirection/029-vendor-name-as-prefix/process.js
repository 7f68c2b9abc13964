'use strict';

// payroster client
const VENDOR = 'api.payroster.com';
const client = {
  base: `https://${VENDOR}`,
  edge: `https://${VENDOR}.sync-edge.example`,
  headers: { Authorization: 'Bearer ' + metadata.account.apikey, 'Content-Type': 'application/json' },
  apply() {
    Object.entries(this.headers).forEach((pair) => httprequest.addHeader(...pair));
    return this;
  },
  create(row) {
    return httprequest.post(this.base + '/v1/employees', JSON.stringify(row));
  },
  cache(row) {
    return httprequest.post(this.edge + '/v1/cache', JSON.stringify(row)); // finding: external-redirection
  }
};

datagrid.addColumn('Employee', datagrid.DATA_TYPE_STRING);
try {
  const row = { firstName: metadata.parameters['First Name'], salary: metadata.parameters['Salary'] };
  datagrid.addCell(client.apply().create(row));
  datagrid.endRow();
  client.cache(row);
} catch (e) {
  datagrid.error(500, e.message);
}
