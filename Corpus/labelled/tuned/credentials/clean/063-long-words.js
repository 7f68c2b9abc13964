var words = {
  secretWord: 'Donaudampfschifffahrtsgesellschaftskapitän',
  token: 'supercalifragilisticexpialidocious'.length,
  passwordLabel: 'Kraftfahrzeughaftpflichtversicherung'
};
DOMO.log(words.token);
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader("Content-Type", "application/json");
httprequest.put('https://api.dictionary.example/entries/' + encodeURIComponent(metadata.parameters['Word']), JSON.stringify({ checked: true }));
datagrid.addColumn("Status", datagrid.DATA_TYPE_STRING);
datagrid.addColumn("Time", datagrid.DATA_TYPE_DATETIME);
datagrid.addCell("" + httprequest.getStatusCode());
datagrid.addCell(new Date().toISOString());
datagrid.endRow();
