'use strict';

// stackoverflow: "jQuery ajax POST with JSON data and basic auth"
var settings = {
  url: 'https://acme.freshdesk.com/api/v2/tickets/' + metadata.parameters['Ticket ID'],
  type: 'PUT',
  async: false,
  contentType: 'application/json; charset=utf-8',
  dataType: 'json',
  data: JSON.stringify({ status: 4 }),
  beforeSend: function (req) {
    req.setRequestHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.apikey + ':X'));
  }
};

datagrid.addColumn('Ticket', datagrid.DATA_TYPE_STRING);

$.ajax(settings) // finding: unsupported-network-api
  .done(function (ticket) {
    datagrid.addCell(String(ticket.id));
    datagrid.endRow();
  })
  .fail(function (req, textStatus) {
    datagrid.error(500, 'Request failed: ' + textStatus);
  });
