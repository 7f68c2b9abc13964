// easy
'use strict';
const hook = 'https://discord.com/api/webhooks/⟦[1-9]⟧⟦[0-9]{17}⟧/⟦[A-Za-z0-9_-]{68}⟧'; // finding: hardcoded-credentials
const msg = metadata.parameters['Message'];
if (!msg || msg.length > 2000) {
  datagrid.error(400, 'The message must have 1 to 2000 characters');
} else {
  httprequest.addHeader('Content-Type', 'application/json');
  httprequest.post(hook, JSON.stringify({ content: msg }));
  datagrid.addColumn('Code', datagrid.DATA_TYPE_DOUBLE);
  datagrid.addCell(httprequest.getStatusCode());
  datagrid.endRow();
}
