'use strict';

var p = metadata.parameters;

// the contact's own web site and picture are plain fields of the record
var contact = {
  name: p['Name'],
  homepage: p['Home page'] || 'https://www.example.org',
  linkedin: 'https://www.linkedin.com/in/' + encodeURIComponent(p['LinkedIn name']),
  source: 'Domo (https://www.domo.com)'
};

datagrid.addColumn('id', datagrid.DATA_TYPE_STRING);
try {
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
  httprequest.addHeader('Content-Type', 'application/json');
  httprequest.addHeader('User-Agent', 'domo-action (+https://developer.domo.com)');
  var saved = JSON.parse(httprequest.post('https://api.rookery.dev/contacts', JSON.stringify(contact)));
  datagrid.addCell(saved.id);
  datagrid.endRow();
} catch (e) {
  datagrid.error(7, 'Contact not saved');
}
