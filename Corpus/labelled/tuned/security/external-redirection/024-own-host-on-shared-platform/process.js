'use strict';

// The declared host, a host below it, and the declared international name in its readable form.
const bases = ['https://acme-desks.azurewebsites.net/api', 'https://v2.acme-desks.azurewebsites.net/api', 'https://www.bürobuchung.example/api'];

httprequest.addHeader('X-Api-Key', metadata.account.apikey);
httprequest.addHeader('Content-Type', 'application/json');
datagrid.addColumn('Booking', datagrid.DATA_TYPE_STRING);
try {
  bases.forEach((base) => {
    datagrid.addCell(httprequest.post(base + '/desks', JSON.stringify({ desk: metadata.parameters['Desk'] })));
    datagrid.endRow();
  });
} catch (e) {
  datagrid.error(500, e.message);
}
