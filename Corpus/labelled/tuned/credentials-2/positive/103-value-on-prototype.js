// hard
'use strict';
function Client(host) {
  this.host = host;
}
Client.prototype.shade = 'c⟦[a-f0-9]{31}⟧'; // finding: hardcoded-credentials
Client.prototype.put = function (path, data) {
  httprequest.addHeader('apikey', this.shade);
  httprequest.addHeader('Content-Type', 'application/json');
  return httprequest.put(this.host + path, JSON.stringify(data));
};
var client = new Client('https://api.paintmaker.co');
var res = client.put('/recipes/' + encodeURIComponent(metadata.parameters['Recipe']), { approved: true });
datagrid.addColumn('Recipe', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
