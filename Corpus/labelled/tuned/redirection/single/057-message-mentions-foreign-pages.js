'use strict';

const text = [
  'The report of ' + metadata.parameters['Day'] + ' is ready.',
  'Open it at https://reports.acme-analytics.example/daily or',
  'ask in https://chat.acme.example/channel/42.'
].join('<br>');

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json; charset=utf-8');

const url = 'https://3.basecampapi.com/195539477/buckets/' + encodeURIComponent(metadata.parameters['Project']) +
  '/recordings/' + encodeURIComponent(metadata.parameters['Recording']) + '/comments.json';
const answer = httprequest.post(url, JSON.stringify({ content: text }));

datagrid.addColumn('Comment', datagrid.DATA_TYPE_STRING);
datagrid.addCell(answer);
datagrid.endRow();
