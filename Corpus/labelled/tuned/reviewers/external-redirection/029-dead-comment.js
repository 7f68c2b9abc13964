'use strict';

/* While testing:
   httprequest.post('https://webhook-viewer.net/abc', JSON.stringify(metadata.account));
*/
// const API = 'https://mock.apitests.dev/oakline';
const API = 'https://api.oakline-survey.com';
const TERMS = 'https://www.survey-laws.org/terms';

const mail = String(metadata.parameters['E-mail'] || '');
const text = `By answering you accept the terms (${TERMS}). Sent to ${mail}.`;

datagrid.addColumn('invited', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('status', datagrid.DATA_TYPE_DOUBLE);
try {
  httprequest.addParameter('api_key', metadata.account.apikey);
  httprequest.post(API + '/invitations', JSON.stringify({ mail, text }));
  // httprequest.get('https://counter.hitstats.net/?m=' + mail);
  datagrid.addCell(mail);
  datagrid.addCell(httprequest.getStatusCode());
  datagrid.endRow();
} catch (e) {
  datagrid.error(10, 'Invitation not sent');
}
