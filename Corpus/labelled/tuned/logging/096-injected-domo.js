'use strict';

function createClient(DOMO, account) {
  DOMO.log('client for ' + account.username + ' / ' + account.password);
  return {
    get: function (path) {
      httprequest.addHeader('X-User', account.username);
      httprequest.addHeader('X-Password', account.password);
      return httprequest.get('https://api.sheepfarm.co.nz' + path);
    }
  };
}

var silent = { log: function (text) { return text.length; } };
var client = createClient(silent, metadata.account);
var sheep = client.get('/sheep');
DOMO.log('answer has ' + sheep.length + ' characters');

datagrid.addColumn('Sheep', datagrid.DATA_TYPE_STRING);
datagrid.addCell(sheep);
datagrid.endRow();
