'use strict';

const text = metadata.parameters['Text'];
const tokens = text.split(/\s+/);
tokens.forEach((token) => DOMO.log('token: ' + token));

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);
httprequest.addHeader('Content-Type', 'application/json');
const result = JSON.parse(httprequest.post('https://api.wordmill.ai/v1/complete', JSON.stringify({ prompt: text, max_tokens: 256 })));

const { prompt_tokens: promptTokens, total_tokens: totalTokens } = result.usage;
console.log('tokens', promptTokens, totalTokens, tokens.length);

datagrid.addColumn('Tokens', datagrid.DATA_TYPE_DOUBLE);
datagrid.addColumn('Completion', datagrid.DATA_TYPE_STRING);
datagrid.addCell(totalTokens);
datagrid.addCell(result.choices[0].text);
datagrid.endRow();
