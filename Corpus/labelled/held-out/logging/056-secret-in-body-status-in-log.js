'use strict';

datagrid.addColumn('Campaign', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);
datagrid.addColumn('Message', datagrid.DATA_TYPE_STRING);

var campaign = metadata.parameters['Campaign'];
var request = {
  api_key: metadata.account.apikey,
  campaign: campaign,
  state: metadata.parameters['State']
};

httprequest.addHeader('Content-Type', 'application/json');
try {
  DOMO.log('changing campaign ' + request.campaign + ' to ' + request.state);
  var answer = JSON.parse(httprequest.post('https://api.adrocket.example/v1/campaigns', JSON.stringify(request)));
  datagrid.addCell(request.campaign);
  datagrid.addCell(httprequest.getStatusCode());
  datagrid.addCell(answer.message);
  datagrid.endRow();
} catch (e) {
  DOMO.log('failed: ' + e.message);
  datagrid.error(500, 'Campaign ' + campaign + ' was not changed');
}
