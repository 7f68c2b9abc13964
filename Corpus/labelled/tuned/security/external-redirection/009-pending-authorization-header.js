'use strict';

// The time of the server is needed for the note; a public clock is good enough.
function now() {
  var answer = JSON.parse(httprequest.get('https://clock.worldtime-api.example/api/timezone/Etc/UTC')); // finding: external-redirection
  return answer.datetime || new Date().toISOString();
}

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');

datagrid.addColumn('Note', datagrid.DATA_TYPE_STRING);
try {
  var contact = JSON.parse(httprequest.get('https://api.agilecrm-suite.example/dev/api/contacts/' + encodeURIComponent(metadata.parameters['Contact ID'])));
  var note = { contact: contact.id, subject: metadata.parameters['Subject'], created: now() };
  datagrid.addCell(httprequest.post('https://api.agilecrm-suite.example/dev/api/notes', JSON.stringify(note)));
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
