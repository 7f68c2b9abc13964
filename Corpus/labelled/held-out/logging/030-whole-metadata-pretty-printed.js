'use strict';

/* Writeback: set the status of a work order */
DOMO.log('metadata: ' + JSON.stringify(metadata, null, 2)); // finding: credential-logging
DOMO.log('parameters: ' + Object.keys(metadata.parameters).join(', '));

const order = encodeURIComponent(metadata.parameters['Order Number']);
httprequest.addHeader('X-Api-Key', metadata.account.apikey);
httprequest.addHeader('Content-Type', 'application/json');

datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
try {
  httprequest.put(
    `https://api.workmill.example/orders/${order}`,
    JSON.stringify({ status: metadata.parameters['Order Status'] })
  );
  datagrid.addCell(JSON.stringify({ status: httprequest.getStatusCode() }));
  datagrid.endRow();
} catch (e) {
  datagrid.error(502, 'WorkMill is not available');
}
