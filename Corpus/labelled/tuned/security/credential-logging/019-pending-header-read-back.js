'use strict';

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Accept', 'application/json');

// print the request like the browser's network tab does
['Accept', 'Authorization'].forEach(function (name) {
  DOMO.log('> ' + name + ': ' + httprequest.getHeader(name)); // finding: credential-logging
});

datagrid.addColumn('Audit', datagrid.DATA_TYPE_STRING);
try {
  datagrid.addCell(httprequest.get('https://api.safetyculture.io/audits/' + encodeURIComponent(metadata.parameters['Audit ID'])));
  datagrid.endRow();
  DOMO.log('< ' + httprequest.getResponseHeader('Content-Type'));
} catch (e) {
  datagrid.error(500, e.message);
}
