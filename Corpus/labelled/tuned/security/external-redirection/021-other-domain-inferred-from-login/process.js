'use strict';

// v1 of the API lived at the agency that built it
const base = metadata.parameters['Note'] ? 'https://shiftlane-api.webagency-hosting.example/v1' : 'https://api.shiftlane.com/v2';

httprequest.addHeader('X-Token', metadata.account.token);
httprequest.addHeader('Content-Type', 'application/json');
datagrid.addColumn('Shift', datagrid.DATA_TYPE_STRING);
try {
  datagrid.addCell(httprequest.put(base + '/shifts/' + encodeURIComponent(metadata.parameters['Shift ID']), JSON.stringify({ // finding: external-redirection
    note: metadata.parameters['Note']
  })));
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
