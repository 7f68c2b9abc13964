'use strict';

// Was written for a web page first and then pasted here.
function request(method, path, body) {
  var xhr = new XMLHttpRequest(); // finding: xmlhttprequest
  xhr.open(method, 'https://api.ticketdesk.example/v2' + path, false);
  xhr.setRequestHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
  xhr.setRequestHeader('Content-Type', 'application/json');
  xhr.send(body ? JSON.stringify(body) : null);
  if (xhr.status >= 400) {
    throw new Error('status ' + xhr.status);
  }
  return xhr.responseText ? JSON.parse(xhr.responseText) : null;
}

try {
  var ticket = request('PUT', '/tickets/' + encodeURIComponent(metadata.parameters['Ticket']), {
    status: metadata.parameters['Status']
  });
  datagrid.addColumn('Status', datagrid.DATA_TYPE_STRING);
  datagrid.addCell(ticket.status);
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
