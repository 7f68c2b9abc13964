'use strict';

const BASE = 'https://desk.ticketbay.example/api';

function headers() {
  httprequest.clearHeaders();
  httprequest.addHeader('Accept', 'application/json');
  // the Rails back end only answers JSON errors to "ajax" callers
  httprequest.addHeader('X-Requested-With', 'XMLHttpRequest');
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
}

headers();
const answer = httprequest.put(`${BASE}/tickets/${encodeURIComponent(metadata.parameters['Ticket'])}`, JSON.stringify({
  status: metadata.parameters['New status']
}));

datagrid.addColumn('Ticket', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.parse(answer).id);
datagrid.endRow();
