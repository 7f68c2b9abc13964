'use strict';

const key = metadata.account.apikey;
const url = 'https://api.aftership.com/v4/trackings/' + encodeURIComponent(metadata.parameters['Tracking']);

DOMO.log('url ' + url);
DOMO.log('key ' + key); // finding: credential-logging

httprequest.addHeader('as-api-key', key);
httprequest.addHeader('Content-Type', 'application/json');
const text = httprequest.put(url, JSON.stringify({ tracking: { note: metadata.parameters['Note'] } }));

datagrid.addColumn('Tracking', datagrid.DATA_TYPE_STRING);
datagrid.addCell(text);
datagrid.endRow();
