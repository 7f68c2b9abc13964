'use strict';

// Dynamics 365: deactivate all contacts of one account.
// @odata.nextLink is an absolute address sent by the service.

var root = 'https://' + metadata.account.organization + '.crm4.dynamics.com/api/data/v9.2';

function open() {
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
  httprequest.addHeader('Accept', 'application/json');
  httprequest.addHeader('OData-Version', '4.0');
  httprequest.addHeader('Prefer', 'odata.maxpagesize=200');
}

function all(firstUrl) {
  var url = firstUrl;
  var result = [];
  var guard = 0;
  while (url && guard < 50) {
    open();
    var page = JSON.parse(httprequest.get(url));
    result = result.concat(page.value || []);
    url = page['@odata.nextLink'];
    guard += 1;
  }
  return result;
}

datagrid.addColumn('Contact', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Name', datagrid.DATA_TYPE_STRING);

try {
  var accountId = String(metadata.parameters['Account ID']);
  if (!/^[0-9a-f-]{36}$/i.test(accountId)) {
    throw new Error('not a GUID: ' + accountId);
  }
  var contacts = all(root + '/contacts?$select=fullname&$filter=_parentcustomerid_value eq ' + accountId);
  open();
  httprequest.addHeader('Content-Type', 'application/json');
  httprequest.post(root + '/DeactivateContacts', JSON.stringify({
    ids: contacts.map(function (c) { return c.contactid; })
  }));
  contacts.forEach(function (c) {
    datagrid.addCell(String(c.contactid));
    datagrid.addCell(String(c.fullname));
    datagrid.endRow();
  });
} catch (e) {
  DOMO.log('contacts: ' + e.message);
}
