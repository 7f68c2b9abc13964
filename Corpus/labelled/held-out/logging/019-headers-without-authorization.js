'use strict';

var headers = {
  'Accept': 'application/json',
  'Content-Type': 'application/json'
};
headers['Authorization'] = 'Bearer ' + metadata.account.accesstoken;

Object.keys(headers).forEach(function (name) {
  httprequest.addHeader(name, headers[name]);
});
delete headers.Authorization;
DOMO.log('sending with headers ' + JSON.stringify(headers, null, 1));

datagrid.addColumn('Deal', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Stage', datagrid.DATA_TYPE_STRING);

try {
  var deal = JSON.parse(httprequest.put(
    'https://api.pipeboard.example/deals/' + encodeURIComponent(metadata.parameters['Deal ID']),
    JSON.stringify({ stage: metadata.parameters['Stage'] })
  ));
  datagrid.addCell(deal.id);
  datagrid.addCell(deal.stage);
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, 'The deal was not changed');
}
