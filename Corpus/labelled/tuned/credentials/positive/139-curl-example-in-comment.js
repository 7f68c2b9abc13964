// hard
/**
 * Same as
 *   curl -u writer:Bumblebee3 -X PUT https://api.beekeeper.example/hives/12
 * but for the hive from the card.
 */
function updateHive(id, weight) {
  return httprequest.put('https://api.beekeeper.example/hives/' + id, JSON.stringify({ weight: weight }));
}

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password));
updateHive(metadata.parameters['Hive'], metadata.parameters['Weight']);
DOMO.log('answered with ' + httprequest.getStatusCode());
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.getStatusCode() < 300 ? 'ok' : 'failed');
datagrid.endRow();
