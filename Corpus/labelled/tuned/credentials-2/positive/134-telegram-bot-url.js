// easy
'use strict';
var chat = metadata.parameters['Chat'];
var text = metadata.parameters['Text'];
var api = 'https://api.telegram.org/bot⟦[1-9]⟧⟦[0-9]{9}⟧:AA⟦[A-Za-z0-9_-]{33}⟧/sendMessage'; // finding: hardcoded-credentials
httprequest.addHeader('Content-Type', 'application/json');
var r = httprequest.post(api, JSON.stringify({ chat_id: chat, text: text }));
datagrid.addColumn('Message', datagrid.DATA_TYPE_STRING);
datagrid.addCell(String(JSON.parse(r).result.message_id));
datagrid.endRow();
