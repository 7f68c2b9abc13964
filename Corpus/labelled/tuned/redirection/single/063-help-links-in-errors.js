'use strict';

const HELP = {
  401: 'https://help.acme.example/postmark/keys',
  422: 'https://stackoverflow.com/questions/tagged/postmark',
  500: 'https://status.postmark.example'
};

const url = 'https://api.postmarkapp.com/email';
httprequest.addHeader('X-Postmark-Server-Token', metadata.account.apikey);
httprequest.addHeader('Content-Type', 'application/json');

DOMO.log('POST ' + url);
DOMO.log('Help: https://help.acme.example/postmark');
const answer = httprequest.post(url, JSON.stringify({
  From: metadata.parameters['From'],
  To: metadata.parameters['To'],
  Subject: metadata.parameters['Subject'],
  TextBody: metadata.parameters['Text']
}));

const status = httprequest.getStatusCode();
if (status !== 200) {
  datagrid.error(status, 'Postmark says ' + status + '. See ' + (HELP[status] || 'https://help.acme.example'));
}
datagrid.addColumn('Answer', datagrid.DATA_TYPE_STRING);
datagrid.addCell(answer);
datagrid.endRow();
