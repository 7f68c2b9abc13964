'use strict';

const campaign = encodeURIComponent(metadata.parameters['Campaign']);
httprequest.addHeader('X-Key', metadata.account.apikey);
httprequest.addHeader('Content-Type', 'application/json');

const started = httprequest.post(`https://app.sendflow.io/api/campaigns/${campaign}/start`, JSON.stringify({
  callback_url: 'https://hooks.flowrunner.com/sendflow/finished',
  webhooks: [{ url: 'https://app.sendflow.io/internal/log', events: ['opened'] }]
}));

datagrid.addColumn('Started', datagrid.DATA_TYPE_STRING);
datagrid.addCell(started);
datagrid.endRow();
