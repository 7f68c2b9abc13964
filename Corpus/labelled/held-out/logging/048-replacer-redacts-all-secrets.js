'use strict';

const SECRET = /pass|secret|token|key|code/i;

const redact = (name, value) => (SECRET.test(name) ? '[redacted]' : value);

function dump(label, object) {
  DOMO.log(label + ' ' + JSON.stringify(object, redact, 2));
}

dump('account', metadata.account);
dump('parameters', metadata.parameters);

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);

datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
try {
  httprequest.post(
    'https://api.notepad.example/v1/notes',
    JSON.stringify({ title: metadata.parameters.Title, text: metadata.parameters.Text })
  );
  datagrid.addCell('status ' + httprequest.getStatusCode());
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, 'The note was not saved');
}
