'use strict';

httprequest.addHeader('Authorization', `Bearer ${metadata.account.apikey}`);

let words = { event: 'domo' };
if (metadata.parameters['Locale'] === 'en') {
  httprequest.clearHeaders();
} else {
  DOMO.log('other language');
}
words = JSON.parse(httprequest.get('https://i18n.wordbank.example/loops.json')); // finding: external-redirection

httprequest.clearHeaders();
httprequest.addHeader('Authorization', `Bearer ${metadata.account.apikey}`);
httprequest.addHeader('Content-Type', 'application/json');
const sent = httprequest.post('https://api.loops.so/api/v1/events/send', JSON.stringify({
  email: metadata.parameters['Email'],
  eventName: words.event
}));

datagrid.addColumn('Sent', datagrid.DATA_TYPE_STRING);
datagrid.addCell(sent);
datagrid.endRow();
