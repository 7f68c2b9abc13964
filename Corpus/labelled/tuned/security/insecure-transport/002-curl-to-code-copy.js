'use strict';

// curl -X PUT http://printers.acme-logistics.example:8080/jobs/17 -d '{"state":"released"}'
httprequest.addHeader('Content-Type', 'application/json');
httprequest.addHeader('X-Api-Key', metadata.account.apikey);

datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);
try {
  httprequest.put( // finding: insecure-transport
    `http://printers.acme-logistics.example:8080/jobs/${encodeURIComponent(metadata.parameters['Job ID'])}`,
    JSON.stringify({ state: 'released' })
  );
  datagrid.addCell(httprequest.getStatusCode());
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
