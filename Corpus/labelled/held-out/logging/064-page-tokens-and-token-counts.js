'use strict';

const words = String(metadata.parameters.Prompt).split(/\s+/);
const tokenCount = words.length;
const pageSize = 50;

DOMO.log(`prompt with ${tokenCount} tokens`);
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);

datagrid.addColumn('Text', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Tokens', datagrid.DATA_TYPE_DOUBLE);

let cursor = '';
for (let page = 0; page < 5; page++) {
  try {
    const answer = JSON.parse(httprequest.get(`https://api.textmill.example/v1/results?size=${pageSize}&page=${cursor}`));
    for (const item of answer.items) {
      datagrid.addCell(item.text);
      datagrid.addCell(item.total_tokens);
      datagrid.endRow();
    }
    cursor = answer.next_page_token;
    DOMO.log(`page ${page}: ${answer.items.length} results, next page ${cursor}`);
  } catch (e) {
    DOMO.log(`page ${page} could not be read`);
  }
}
