'use strict';

var buffer = [];

function note(text) {
  buffer.push(new Date().toISOString() + ' ' + text);
}

function flush() {
  DOMO.log(buffer.join('\n')); // finding: credential-logging
  buffer = [];
}

note('start');
note('accesstoken ' + metadata.account.accesstoken);
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
try {
  datagrid.magicParseJSON(httprequest.get('https://api.classroster.example/v1/students'));
  note('students read, status ' + httprequest.getStatusCode());
} catch (e) {
  note('students could not be read');
  datagrid.error(500, 'ClassRoster could not be read');
} finally {
  flush();
}
