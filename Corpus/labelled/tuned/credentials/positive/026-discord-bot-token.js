// easy
const BOT_TOKEN = 'MT⟦[A-Za-z0-9]{24}⟧.G⟦[A-Za-z0-9]{5}⟧.⟦[A-Za-z0-9_-]{38}⟧'; // finding: hardcoded-credentials
httprequest.addHeader('Authorization', 'Bot ' + BOT_TOKEN);
httprequest.addHeader("Content-Type", "application/json");
httprequest.post(
  'https://discord.com/api/v10/channels/' + metadata.parameters['Channel'] + '/messages',
  JSON.stringify({ content: metadata.parameters['Message'] })
);
DOMO.log('answered with ' + httprequest.getStatusCode());
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.getStatusCode() < 300 ? 'ok' : 'failed');
datagrid.endRow();
