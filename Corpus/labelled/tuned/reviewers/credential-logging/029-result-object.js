'use strict';

// Writes one result row; "detail" was meant for developers.
function finish(result) {
  const columns = ['status', 'message', 'detail'];
  columns.forEach((c) => datagrid.addColumn(c, datagrid.DATA_TYPE_STRING));
  columns.forEach((c) => datagrid.addCell(String(result[c]))); // finding: credential-logging
  datagrid.endRow();
}

const request = {
  ticket: metadata.parameters['Ticket'],
  comment: metadata.parameters['Comment'],
  auth_token: metadata.account.token
};

const result = { status: 'unknown', message: '', detail: '' };
try {
  const body = JSON.stringify(request);
  result.detail = body;
  httprequest.addHeader('Content-Type', 'application/json');
  httprequest.post('https://helpdesk.sorrelsoft.com/api/comment', body);
  result.status = httprequest.getStatusCode() < 300 ? 'done' : 'refused';
} catch (e) {
  result.status = 'failed';
  result.message = e.message;
}
finish(result);
