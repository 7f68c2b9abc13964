// easy
const BOT_TOKEN = '⟦[1-9][0-9]{9}⟧:AA⟦[A-Za-z0-9_-]{33}⟧'; // finding: hardcoded-credentials
const chat = metadata.parameters['Chat ID'];

httprequest.addHeader('Content-Type', 'application/json');
const res = httprequest.post(`https://api.telegram.org/bot${BOT_TOKEN}/sendMessage`, JSON.stringify({
  chat_id: chat,
  text: metadata.parameters['Text'],
  parse_mode: 'HTML'
}));
const parsed = JSON.parse(res);
datagrid.addColumn('message_id', datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(parsed.result.message_id);
datagrid.endRow();
