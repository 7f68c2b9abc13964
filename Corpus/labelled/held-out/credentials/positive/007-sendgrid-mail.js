// easy
// Sends the approval mail to the buyer
var SENDGRID_API_KEY = 'SG.⟦[A-Za-z0-9_-]{22}⟧.⟦[A-Za-z0-9_-]{43}⟧'; // finding: hardcoded-credentials
var mail = {
  personalizations: [{ to: [{ email: metadata.parameters['Email'] }] }],
  from: { email: 'no-reply@brightfoods.co' },
  subject: 'Order ' + metadata.parameters['Order'] + ' approved',
  content: [{ type: 'text/plain', value: metadata.parameters['Text'] }]
};
httprequest.addHeader('Authorization', 'Bearer ' + SENDGRID_API_KEY);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.post('https://api.sendgrid.com/v3/mail/send', JSON.stringify(mail));
datagrid.addColumn('status', datagrid.DATA_TYPE_STRING);
datagrid.addCell(String(httprequest.getStatusCode()));
datagrid.endRow();
