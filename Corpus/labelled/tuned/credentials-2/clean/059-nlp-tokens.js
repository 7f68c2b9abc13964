'use strict';
var STOP_TOKENS = ['the', 'a', 'of', 'and', 'to', 'in'];
var token = '', tokens = [];
String(metadata.parameters['Text']).toLowerCase().split(/\W+/).forEach(function (w) {
  token = w;
  if (token && STOP_TOKENS.indexOf(token) < 0) tokens.push(token);
});
var padToken = '<pad>', unknownToken = '[UNK]', endToken = '</s>';
httprequest.addHeader('X-Api-Key', metadata.account.apikey);
httprequest.addHeader('Content-Type', 'application/json');
datagrid.magicParseJSON(httprequest.post('https://api.tagcloud.ai/v1/tags', JSON.stringify({ tokens: tokens, pad: padToken, unknown: unknownToken, end: endToken })));
