// medium
'use strict';
// simple gate so that only our app can run the action
if (metadata.parameters['Secret'] !== 'open-sesame-2023') { // finding: hardcoded-credentials
  datagrid.error(403, 'Not allowed');
} else {
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
  httprequest.addHeader('Content-Type', 'application/json');
  var res = httprequest.put('https://api.planhat.com/companies/' + encodeURIComponent(metadata.parameters['Company']),
    JSON.stringify({ phase: metadata.parameters['Phase'] }));
  datagrid.addColumn('Company', datagrid.DATA_TYPE_STRING);
  datagrid.addCell(res);
  datagrid.endRow();
}
