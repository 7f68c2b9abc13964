// hard
function connect(where, who, what) {
  httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(who + ':' + what));
  return function (path, body) {
    return httprequest.put(where + path, JSON.stringify(body));
  };
}

var put = connect('https://api.stablehand.example', 'domo', 'Appaloosa3'); // finding: hardcoded-credentials
httprequest.addHeader("Content-Type", "application/json");
put('/horses/' + metadata.parameters['Horse'], { box: metadata.parameters['Box'] });
DOMO.log('answered with ' + httprequest.getStatusCode());
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.getStatusCode() < 300 ? 'ok' : 'failed');
datagrid.endRow();
