// medium
'use strict';
httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
var page = httprequest.post('https://www.lieferanten-portal.example.org/login.php',
  'action=login&lang=de&user=domo%40acme.de&pass=Winter%2B23&remember=1'); // finding: hardcoded-credentials
if (page.indexOf('Abmelden') === -1) {
  datagrid.error(401, 'Portal login failed');
} else {
  httprequest.post('https://www.lieferanten-portal.example.org/order.php',
    'order=' + encodeURIComponent(metadata.parameters['Order']) + '&state=' + encodeURIComponent(metadata.parameters['State']));
  datagrid.addColumn('Code', datagrid.DATA_TYPE_DOUBLE);
  datagrid.addCell(httprequest.getStatusCode());
  datagrid.endRow();
}
