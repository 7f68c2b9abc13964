'use strict';

// Words such as eval, Function, WebSocket or fetch in the text of a suggestion are no reason to reject it.
const SUSPICIOUS = /<script\b|javascript:/i;
const text = String(metadata.parameters.Suggestion ?? '').trim();
const topic = metadata.parameters.Topic;

const problem = [
  [text === '', 'Please write something'],
  [text.length > 2000, 'Please be brief: 2000 characters are the limit'],
  [SUSPICIOUS.test(text), 'Please write plain text'],
].find(([applies]) => applies)?.[1];

if (problem) {
  datagrid.error(400, problem);
} else {
  try {
    httprequest.addHeader('Content-Type', 'application/json');
    const answer = httprequest.post('https://suggestions.townhall.example/api/box', JSON.stringify({ topic, text }));
    const receipt = httprequest.getStatusCode() === 202 ? JSON.parse(answer) : { number: null };

    datagrid.addColumn('Topic', datagrid.DATA_TYPE_STRING);
    datagrid.addColumn('Number', datagrid.DATA_TYPE_STRING);
    datagrid.addCell(topic);
    datagrid.addCell(receipt.number ?? 'not accepted');
    datagrid.endRow();
  } catch (error) {
    datagrid.error(503, `The box is closed: ${error.message}`);
  }
}
