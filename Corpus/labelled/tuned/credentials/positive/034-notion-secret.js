// easy
const notionToken = 'secret_⟦[A-Za-z0-9]{43}⟧'; // finding: hardcoded-credentials
httprequest.addHeader('Authorization', 'Bearer ' + notionToken);
httprequest.addHeader('Notion-Version', '2022-06-28');
httprequest.addHeader("Content-Type", "application/json");
httprequest.post('https://api.notion.com/v1/comments', JSON.stringify({
  parent: { page_id: metadata.parameters['Page'] },
  rich_text: [{ text: { content: metadata.parameters['Comment'] } }]
}));
datagrid.addColumn("Status", datagrid.DATA_TYPE_STRING);
datagrid.addColumn("Time", datagrid.DATA_TYPE_DATETIME);
datagrid.addCell("" + httprequest.getStatusCode());
datagrid.addCell(new Date().toISOString());
datagrid.endRow();
