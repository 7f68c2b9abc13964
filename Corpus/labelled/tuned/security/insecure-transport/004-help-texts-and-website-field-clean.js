'use strict';

// http:// appears in data and in messages, the request itself goes to https.
const HELP_PAGE = 'http://help.insightly.example/api-key';

function normalizeWebsite(value) {
  const text = String(value || '').trim();
  return text === '' ? null : (/^https?:\/\//i.test(text) ? text : 'http://' + text);
}

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.apikey + ':'));
httprequest.addHeader('Content-Type', 'application/json');
datagrid.addColumn('Organisation', datagrid.DATA_TYPE_STRING);
try {
  const body = { ORGANISATION_NAME: metadata.parameters['Name'], WEBSITE: normalizeWebsite(metadata.parameters['Website']) };
  datagrid.addCell(httprequest.post('https://api.insightly.com/v3.1/Organisations', JSON.stringify(body)));
  datagrid.endRow();
} catch (e) {
  DOMO.log('see ' + HELP_PAGE);
  datagrid.error(500, 'The organisation was not created, see ' + HELP_PAGE);
}
