'use strict';

// Prints which platform features the runtime offers. Only names are tested, nothing is taken.
const FEATURES = ['Intl', 'Proxy', 'XMLHttpRequest', 'structuredClone', 'TextEncoder'];

function capabilityReport(root) {
  return FEATURES.map((name) => name + '=' + (name in root ? 'yes' : 'no')).join(' ');
}

datagrid.addColumn('Runtime', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Has XMLHttpRequest', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('API status', datagrid.DATA_TYPE_DOUBLE);

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
try {
  httprequest.get('https://api.calendly.com/users/me');
  datagrid.addCell(capabilityReport(globalThis));
  datagrid.addCell('XMLHttpRequest' in globalThis ? 'yes' : 'no');
  datagrid.addCell(httprequest.getStatusCode());
  datagrid.endRow();
} catch (e) {
  datagrid.error(503, 'Calendly could not be reached');
}
