// easy
var subdomain = metadata.account.subdomain;
var password = 'Winter2023!'; // finding: hardcoded-credentials
var email = 'domo.integration@northwindparts.com';

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(email + ':' + password));
httprequest.addHeader('Content-Type', 'application/json');
var res = httprequest.put('https://northwindparts.zendesk.com/api/v2/tickets/' + metadata.parameters['Ticket ID'] + '.json', JSON.stringify({
  ticket: { status: metadata.parameters['Status'] }
}));
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
