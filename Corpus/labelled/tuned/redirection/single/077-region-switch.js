'use strict';

let base;
switch (metadata.parameters['Site']) {
  case 'US3':
    base = 'https://us3.datadoghq.com';
    break;
  case 'US5':
    base = 'https://us5.datadoghq.com';
    break;
  default:
    base = 'https://api.datadoghq.com';
}

httprequest.addHeader('DD-API-KEY', metadata.account.apikey);
httprequest.addHeader('DD-APPLICATION-KEY', metadata.account.applicationkey);
httprequest.addHeader('Content-Type', 'application/json');

const monitor = encodeURIComponent(metadata.parameters['Monitor ID']);
const muted = JSON.parse(httprequest.post(`${base}/api/v1/monitor/${monitor}/mute`, '{}'));

datagrid.addColumn('Monitor', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Message', datagrid.DATA_TYPE_STRING);
datagrid.addCell(String(muted.name));
datagrid.addCell(`Runbook: https://runbooks.acme.example/${monitor}`);
datagrid.endRow();
