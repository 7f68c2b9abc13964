'use strict';

// Many foreign addresses, none of them is called: vocabulary, scopes, a help page, an icon of a message.
const VOCABULARY = {
  '@context': 'https://schema.org',
  type: 'https://schema.org/Person',
  scope: 'https://www.googleapis.com/auth/spreadsheets https://www.googleapis.com/auth/drive.file'
};
const HELP = 'https://knowledge.domo.com/Connect';
const ICON = 'https://cdn.simple-icons.example/domo.png';

function message(text) {
  return { text, icon: ICON, links: [{ title: 'Help', href: HELP }], context: VOCABULARY['@context'], scopes: VOCABULARY.scope.split(' ') };
}

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.addHeader('User-Agent', 'DomoAction/1.0 (+https://www.domo.com)');
datagrid.addColumn('Message', datagrid.DATA_TYPE_STRING);
try {
  datagrid.addCell(httprequest.post('https://api.roomtalk-chat.example/v1/messages', JSON.stringify(message(metadata.parameters['Text']))));
  datagrid.endRow();
} catch (e) {
  DOMO.log('see ' + HELP + ' and https://status.roomtalk-chat.example');
  datagrid.error(500, e.message);
}
