'use strict';

const PROBLEMS = new Map([
  ['https://problems.gateway.example/limit', 'Too many messages'],
  ['https://httpstatuses.example/422', 'The number is not valid']
]);

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);
httprequest.addHeader('Content-Type', 'application/json');
const text = httprequest.post('https://api.dialpad.com/api/v2/sms', JSON.stringify({
  to_numbers: [metadata.parameters['To']],
  text: metadata.parameters['Text'].replace(/https:\/\/long\.example\//g, 'https://lg.example/')
}));

const answer = JSON.parse(text);
if (answer.type === 'https://problems.gateway.example/auth') {
  throw new Error('Refused by https://problems.gateway.example');
}

datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(PROBLEMS.get(answer.type) || 'sent');
datagrid.endRow();
