// easy
function notify(text) {
  var res = httprequest.post(
    'https://api.telegram.org/bot⟦[0-9]{10}⟧:AA⟦[A-Za-z0-9_-]{33}⟧/sendMessage', // finding: hardcoded-credentials
    JSON.stringify({ chat_id: metadata.parameters['Chat'], text: text })
  );
  return JSON.parse(res).ok;
}

httprequest.addHeader("Content-Type", "application/json");
var sent = notify(metadata.parameters['Text']);
datagrid.addColumn('Sent', datagrid.DATA_TYPE_STRING);
datagrid.addCell(String(sent));
datagrid.endRow();
