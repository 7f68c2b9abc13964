// medium
var encryptionKey = '⟦[a-f0-9]{64}⟧'; // finding: hardcoded-credentials

function mask(text, key) {
  var out = [];
  for (var i = 0; i < text.length; i++) {
    out.push((text.charCodeAt(i) ^ key.charCodeAt(i % key.length)).toString(16));
  }
  return out.join('');
}

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);
httprequest.put('https://api.patientdesk.example/notes/' + metadata.parameters['Note ID'], mask(metadata.parameters['Note'], encryptionKey));
datagrid.addColumn("Status", datagrid.DATA_TYPE_STRING);
datagrid.addColumn("Time", datagrid.DATA_TYPE_DATETIME);
datagrid.addCell("" + httprequest.getStatusCode());
datagrid.addCell(new Date().toISOString());
datagrid.endRow();
