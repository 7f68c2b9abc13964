'use strict';

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.hubspot);
const deal = JSON.parse(httprequest.get('https://api.hubapi.com/crm/v3/objects/deals/' + encodeURIComponent(metadata.parameters['Deal'])));

httprequest.clearHeaders();
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.slack);
httprequest.addHeader('Content-Type', 'application/json');
const posted = httprequest.post('https://slack.com/api/chat.postMessage', JSON.stringify({
  channel: metadata.parameters['Channel'],
  text: `${deal.properties.dealname}: ${deal.properties.amount}`,
  icon_url: 'https://assets.acme.example/deal.png'
}));

datagrid.addColumn('Posted', datagrid.DATA_TYPE_STRING);
datagrid.addCell(posted);
datagrid.endRow();
