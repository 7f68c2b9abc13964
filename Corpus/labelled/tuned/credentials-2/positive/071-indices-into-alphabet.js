// hard
'use strict';
const row = (t, i) => i.map(n => t[n]).join('');
const grid = row('⟦[A-Za-z0-9]{30}⟧', [4, 17, 2, 29, 11, 0, 8, 23, 14, 6, 27, 19, 3, 21, 10, 25]); // finding: hardcoded-credentials
httprequest.addHeader('Content-Type', 'application/json');
httprequest.addHeader('X-Api-Secret', grid);
const res = httprequest.put('https://api.chess-club-manager.com/members/' + Number(metadata.parameters['Member']),
  JSON.stringify({ rating: Number(metadata.parameters['Rating']) }));
datagrid.addColumn('Member', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Code', datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(res);
datagrid.addCell(httprequest.getStatusCode());
datagrid.endRow();
