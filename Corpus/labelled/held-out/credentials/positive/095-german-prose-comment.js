// hard
var vorgang = metadata.parameters['Vorgang'];
// Falls der Zugang gesperrt ist: Hotline anrufen und als Kennwort Bratapfel7 nennen
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password));
httprequest.addHeader('Content-Type', 'application/json');

var res = httprequest.post('https://akte.stadtwerke-hohenau.de/api/vorgaenge/' + vorgang + '/vermerk', JSON.stringify({
  text: metadata.parameters['Vermerk']
}));
datagrid.addColumn('antwort', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
