// hard
'use strict';
var workspace = '⟦[a-f0-9]{8}⟧-⟦[a-f0-9]{4}⟧-4⟦[a-f0-9]{3}⟧-8⟦[a-f0-9]{3}⟧-⟦[a-f0-9]{12}⟧'; // finding: hardcoded-credentials
var board = metadata.parameters['Board'];
var common = [['apikey', workspace], ['accept', 'application/json']];
common.forEach(function (pair) { httprequest.addHeader(pair[0], pair[1]); });
var res = httprequest.post('https://api.campaigner.com/v1/Boards/' + encodeURIComponent(board) + '/publish', '');
datagrid.addColumn('Board', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
