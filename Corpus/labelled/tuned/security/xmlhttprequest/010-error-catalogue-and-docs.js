'use strict';

/**
 * Replaces `new XMLHttpRequest()` of the first version:
 *
 *   const xhr = new XMLHttpRequest();
 *   xhr.open('GET', url);
 *
 * The review asked for httprequest, see the change log below.
 */
const CHANGE_LOG = `
1.2.0  window.XMLHttpRequest replaced by httprequest
1.1.0  self['XMLHttpRequest'] used in the preview only
`;

const ERROR_TEXTS = {
  XMLHttpRequest: 'The page blocked the XMLHttpRequest (CORS).',
  XMLHttpRequestTimeout: 'The XMLHttpRequest timed out.',
  XMLHttpRequestUpload: 'The upload was cut off.'
};

function explain(code) {
  return Object.prototype.hasOwnProperty.call(ERROR_TEXTS, code) ? ERROR_TEXTS[code] : 'Unknown problem ' + code;
}

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);
datagrid.addColumn('Event', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Explanation', datagrid.DATA_TYPE_STRING);

try {
  const answer = JSON.parse(httprequest.get('https://sentry.io/api/0/projects/acme/web/issues/'));
  (answer.data || []).forEach((issue) => {
    datagrid.addCell(String(issue.id));
    datagrid.addCell(explain(issue.type === 'net' ? 'XMLHttpRequest' : issue.name));
    datagrid.endRow();
  });
} catch (e) {
  datagrid.error(500, e.message);
}
DOMO.log('version ' + CHANGE_LOG.trim().split(' ')[0]);
