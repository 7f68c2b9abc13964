'use strict';

// parse JSON, works in every engine
function parseJSON(text) {
  if (!text) {
    return null;
  }
  return eval('(' + text + ')'); // finding: dynamic-code
}

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
datagrid.addColumn('Contact', datagrid.DATA_TYPE_STRING);
try {
  var res = httprequest.get('https://api.keap-crm.example/v1/contacts/' + encodeURIComponent(metadata.parameters['Contact ID']));
  var contact = parseJSON(res);
  datagrid.addCell(contact.name);
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
