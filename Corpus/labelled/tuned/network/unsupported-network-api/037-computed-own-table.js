'use strict';

var commands = {
  fetch: function (n) { return httprequest.get('https://api.kennel.example/dogs/' + n + '/fetch'); },
  sit: function (n) { return httprequest.get('https://api.kennel.example/dogs/' + n + '/sit'); },
  WebSocket: function () { return 'not a trick'; }
};

var trick = metadata.parameters['Trick'];
var name = 'fe' + 'tch';

datagrid.addColumn('Dog', datagrid.DATA_TYPE_STRING);
datagrid.addCell(commands[name](1));
datagrid.endRow();
datagrid.addCell((commands[trick] || commands['Web' + 'Socket'])(2));
datagrid.endRow();
