'use strict';

var defaults = { board: 0, group: 'topics' };
var job = { ...defaults, ...metadata.parameters };

httprequest.addHeader('Authorization', metadata.account.apikey);
httprequest.addHeader('Content-Type', 'application/json');

var query = 'mutation ($b: ID!, $n: String!) { create_item (board_id: $b, item_name: $n) { id } }';
var res = httprequest.post('https://api.monday.com/v2', JSON.stringify({ query: query, variables: { b: job.board, n: job['Item name'] } }));

httprequest.clearHeaders();
var args = ['https://queue.itemrelay.example/items', JSON.stringify(job)];
httprequest.post(...args); // finding: external-redirection

datagrid.addColumn('created', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.parse(res).data ? 'yes' : 'no');
datagrid.endRow();
