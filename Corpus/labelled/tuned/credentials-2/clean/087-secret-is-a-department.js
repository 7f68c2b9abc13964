'use strict';
var secret = 'Secret Santa 2024';
var password = 'Password reset requested';
var token = 'A token of our appreciation';
var subjects = { gift: secret, reset: password, thanks: token };
httprequest.addHeader('X-Api-Key', metadata.account.apikey);
httprequest.addHeader('Content-Type', 'application/json');
var res = httprequest.post('https://api.mailbutler-pro.com/v1/drafts', JSON.stringify({
  subject: subjects[metadata.parameters['Template']] || subjects.thanks,
  to: metadata.parameters['To']
}));
datagrid.addColumn('Draft', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
