'use strict';
var params = metadata.parameters;

function address(id) {
  var company = String(metadata.account.company).replace(/\.pipedrive\.com$/, '');
  if (!/^[a-z0-9-]+$/.test(company)) {
    throw new Error('the company of the account is not valid');
  }
  return 'https://' + company + '.pipedrive.com/api/v1/deals/' + id;
}

function pad(n) { return n < 10 ? '0' + n : String(n); }

function closeTime(text) {
  var day = text ? new Date(text) : new Date();
  if (isNaN(day)) {
    throw new Error('Closed On is no date');
  }
  return [day.getUTCFullYear(), pad(day.getUTCMonth() + 1), pad(day.getUTCDate())].join('-') + ' 00:00:00';
}

function changes() {
  var result = { status: params['Outcome'] };
  result[params['Outcome'] === 'won' ? 'won_time' : 'lost_time'] = closeTime(params['Closed On']);
  if (params['Outcome'] === 'lost' && params['Lost Reason']) {
    result.lost_reason = params['Lost Reason'].substring(0, 150);
  }
  return result;
}

try {
  var id = parseInt(params['Deal'], 10);
  if (isNaN(id)) {
    throw new Error('Deal must be a number');
  }
  httprequest.addHeader('x-api-token', metadata.account.key);
  httprequest.addHeader('Content-Type', 'application/json');
  var answer = JSON.parse(httprequest.put(address(id), JSON.stringify(changes())));
  if (!answer.success) {
    throw new Error(answer.error + (answer.error_info ? ' (' + answer.error_info + ')' : ''));
  }

  datagrid.addColumn('Deal', datagrid.DATA_TYPE_STRING);
  datagrid.addColumn('Value', datagrid.DATA_TYPE_DOUBLE);
  datagrid.addColumn('Status', datagrid.DATA_TYPE_STRING);
  datagrid.addCell(answer.data.title);
  datagrid.addCell(answer.data.value);
  datagrid.addCell(answer.data.status);
  datagrid.endRow();
} catch (e) {
  datagrid.error(422, 'The deal was not closed: ' + e.message);
}
