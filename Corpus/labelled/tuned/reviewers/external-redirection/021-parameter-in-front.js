'use strict';

const region = String(metadata.parameters['Region'] || '').toLowerCase();

let host = 'api.pinegrove.app';
if (/^[a-z]{2}[0-9]$/.test(region)) {
  host = region + '.' + host;
}

const update = JSON.stringify({
  asset: metadata.parameters['Asset'],
  owner: metadata.parameters['Owner']
});

datagrid.addColumn('answer', datagrid.DATA_TYPE_STRING);
try {
  httprequest.addHeader('X-Token', metadata.account.token);
  httprequest.addHeader('Content-Type', 'application/json');
  datagrid.addCell(httprequest.put('https://' + host + '/assets', update));
  datagrid.endRow();
} catch (e) {
  DOMO.log('asset in region ' + region + ' not saved: ' + e.message);
}
