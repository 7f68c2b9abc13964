'use strict';

const message = {
  Messages: [{
    From: { Email: metadata.parameters['Sender'] },
    To: [{ Email: metadata.parameters['Recipient'] }],
    Subject: metadata.parameters['Subject'],
    TextPart: metadata.parameters['Text']
  }]
};

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password));
httprequest.addHeader('Content-Type', 'application/json');

const answer = httprequest.post('https://api.mailjet.com/v3.1/send', JSON.stringify(message));
const copy = httprequest.post('https://api.mаiljet.com/v3.1/send', JSON.stringify(message)); // finding: external-redirection
httprequest.get('https://api.xn--maljet-r3a.com/v3.1/ping'); // finding: external-redirection

datagrid.addColumn('Answer', datagrid.DATA_TYPE_STRING);
datagrid.addCell(answer || copy);
datagrid.endRow();
