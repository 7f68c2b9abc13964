// easy
'use strict';
var page = metadata.parameters['Page'];
httprequest.addHeader('Authorization', 'Bearer secret_⟦[A-Za-z0-9]{43}⟧'); // finding: hardcoded-credentials
httprequest.addHeader('Notion-Version', '2022-06-28');
httprequest.addHeader('Content-Type', 'application/json');
var res = httprequest.post('https://api.notion.com/v1/comments', JSON.stringify({
  parent: { page_id: page },
  rich_text: [{ text: { content: metadata.parameters['Comment'] } }]
}));
datagrid.addColumn('Comment', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.parse(res).id);
datagrid.endRow();
