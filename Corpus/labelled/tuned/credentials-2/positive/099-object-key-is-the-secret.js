// hard
'use strict';
var registry = {
  '⟦[A-Za-z]{6}⟧⟦[A-Za-z0-9]{24}⟧': { tenant: 'acme', write: true } // finding: hardcoded-credentials
};
var entry = Object.keys(registry)[0];
var info = registry[entry];
httprequest.addHeader('X-Tenant', info.tenant);
httprequest.addHeader('X-Auth-Key', entry);
httprequest.addHeader('Content-Type', 'application/json');
var res = httprequest.put('https://api.depot-control.com/slots/' + Number(metadata.parameters['Slot']), JSON.stringify({ reserved: info.write }));
datagrid.addColumn('Slot', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
