// medium
// rotate with IT every 90 days
httprequest.addHeader('Authorization', 'Basic ⟦<base64:svc_domo:[A-Za-z0-9]{12}>⟧'); // finding: hardcoded-credentials
httprequest.addHeader('Content-Type', 'application/json');

var asset = metadata.parameters['Asset tag'];
var res = httprequest.put('https://cmdb.stonebridgehospital.org/api/assets/' + asset, JSON.stringify({
  location: metadata.parameters['Location'],
  updated_by: 'domo'
}));
datagrid.addColumn('status', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('body', datagrid.DATA_TYPE_STRING);
datagrid.addCell(String(httprequest.getStatusCode()));
datagrid.addCell(res);
datagrid.endRow();
