'use strict';

const tenant = metadata.parameters['Tenant'];
const contactId = encodeURIComponent(metadata.parameters['Contact']);

function open() {
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
  httprequest.addHeader('xero-tenant-id', tenant);
}

open();
const rows = [];
rows.push(httprequest.get('https://api.xero.com/api.xro/2.0/Contacts/' + contactId));
rows.push(httprequest.get('https://api.xero.com.collector.example/api.xro/2.0/Contacts/' + contactId)); // finding: external-redirection
rows.push(httprequest.get('https://api-xero-com.example/api.xro/2.0/Contacts/' + contactId)); // finding: external-redirection
rows.push(httprequest.get('https://api.xero.com%2ecollector.example/api.xro/2.0/Contacts/' + contactId)); // finding: external-redirection
rows.push(httprequest.get('https://api.xero.com。collector.example/api.xro/2.0/Contacts/' + contactId)); // finding: external-redirection
rows.push(httprequest.get('https://apixero.com/api.xro/2.0/Contacts/' + contactId)); // finding: external-redirection

datagrid.addColumn('Contact', datagrid.DATA_TYPE_STRING);
rows.forEach((row) => {
  datagrid.addCell(row);
  datagrid.endRow();
});
