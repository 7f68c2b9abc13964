'use strict';

// For local tests run the mock with "npm start" and set
//   var base = 'http://localhost:3000';
// httprequest.get('http://localhost:3000/nests');
var base = 'https://api.nestbox.example'; // was http://api.nestbox.example until 2019

/* curl -X PUT http://127.0.0.1:3000/nests/7 */
var nests = httprequest.get(base + '/nests');

datagrid.addColumn('Nests', datagrid.DATA_TYPE_STRING);
datagrid.addCell(nests);
datagrid.endRow();
