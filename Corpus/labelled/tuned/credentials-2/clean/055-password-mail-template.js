'use strict';
var mail = {
  subject: 'Your new password',
  text: 'Hello {{name}},\n\nyour password: {{password}}\nyour PIN: {{pin}}\n\nPlease change it after the first login.',
  html: '<p>Password: <b>[[PASSWORD]]</b></p><a href="https://portal.acme-club.com/set-password?token=%TOKEN%">Set password</a>'
};
httprequest.addHeader('X-Postmark-Server-Token', metadata.account.token);
httprequest.addHeader('Content-Type', 'application/json');
var res = httprequest.put('https://api.postmarkapp.com/templates/' + Number(metadata.parameters['Template']), JSON.stringify({
  Subject: mail.subject, TextBody: mail.text, HtmlBody: mail.html
}));
datagrid.magicParseJSON(res);
