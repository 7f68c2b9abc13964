'use strict';

// For local tests: http://localhost:3000/api (see README)
const LOCAL_API = 'http://localhost:3000/api';
const API = 'https://api.acme-maps.example/v1';
const base = API || LOCAL_API;

/*
 httprequest.get('http://localhost:3000/api/ping');
*/

httprequest.addHeader('X-Api-Key', metadata.account.apikey);
datagrid.addColumn('Route', datagrid.DATA_TYPE_STRING);
try {
  datagrid.addCell(httprequest.get(base + '/route?to=' + encodeURIComponent(metadata.parameters['Address'])));
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
