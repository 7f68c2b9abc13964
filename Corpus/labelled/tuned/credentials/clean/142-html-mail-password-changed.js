var subject = 'Your password was changed';
var html = '<h1>Password changed</h1><p>Hello ' + metadata.parameters['Name'] + ',</p>' +
  '<p>if this was not you, reset it under <a href="https://acme.example/password/reset">Password &amp; security</a>.</p>';
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.post('https://api.sendgrid.com/v3/mail/send', JSON.stringify({
  personalizations: [{ to: [{ email: metadata.parameters['Email'] }] }],
  from: { email: 'noreply@acme.example' }, subject: subject, content: [{ type: 'text/html', value: html }]
}));
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
} else {
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('saved');
  datagrid.endRow();
}
