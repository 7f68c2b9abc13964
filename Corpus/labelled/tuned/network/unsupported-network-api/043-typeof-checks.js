'use strict';

const missing = [];
if (typeof fetch !== 'function') missing.push('fetch');
if (typeof WebSocket === 'undefined') missing.push('WebSocket');
if (typeof require === 'undefined') missing.push('require');
if (typeof $ === 'undefined' && typeof jQuery === 'undefined') missing.push('jQuery');
if (!('EventSource' in globalThis)) missing.push('EventSource');

DOMO.log(`host without: ${missing.join(', ')}`);

const text = httprequest.get('https://api.potterykiln.example/firings');
datagrid.addColumn('Firings', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Missing', datagrid.DATA_TYPE_STRING);
datagrid.addCell(text);
datagrid.addCell(missing.join());
datagrid.endRow();
