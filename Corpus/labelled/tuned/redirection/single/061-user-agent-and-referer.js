'use strict';

const AGENT = 'AcmeDomoAction/2.1 (+https://github.com/acme/domo-actions; mailto:it@acme.example)';

[
  ['Api-Key', metadata.account.apikey],
  ['Api-Username', metadata.account.username],
  ['User-Agent', AGENT],
  ['Referer', 'https://acme.domo.com/page/1'],
  ['Origin', 'https://acme.example'],
  ['From', 'bot@acme.example']
].forEach(([name, value]) => httprequest.addHeader(name, value));

const topic = encodeURIComponent(metadata.parameters['Topic ID']);
const reply = httprequest.post('https://forum.discourse-cloud.net/posts.json', 'topic_id=' + topic + '&raw=' + encodeURIComponent(metadata.parameters['Text']));

datagrid.addColumn('Post', datagrid.DATA_TYPE_STRING);
datagrid.addCell(reply);
datagrid.endRow();
