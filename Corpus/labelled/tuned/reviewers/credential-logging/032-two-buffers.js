'use strict';

// "wire" goes to the service, "journal" goes to the log
var wire = [];
var journal = [];

wire.push('login=' + encodeURIComponent(metadata.account.username));
wire.push('password=' + encodeURIComponent(metadata.account.password));
wire.push('row=' + encodeURIComponent(metadata.parameters['Row']));

journal.push('user ' + metadata.account.username);
journal.push(wire.length + ' form fields');

try {
  httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
  var res = httprequest.post('https://rest.millpond.io/rows', wire.join('&'));
  journal.push('status ' + httprequest.getStatusCode());
  journal.push('answer ' + res);
} catch (e) {
  journal.push('failed ' + e.message);
} finally {
  DOMO.log(journal.join('\n'));
}

datagrid.addColumn('Journal', datagrid.DATA_TYPE_STRING);
journal.forEach(function (line) {
  datagrid.addCell(line);
  datagrid.endRow();
});
