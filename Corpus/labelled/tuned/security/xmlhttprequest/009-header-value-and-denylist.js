'use strict';

// Words that must not appear in a snippet that users paste into the "Script" field.
const FORBIDDEN_WORDS = ['XMLHttpRequest', 'ActiveXObject', 'document.write'];

function findForbidden(snippet) {
  return FORBIDDEN_WORDS.filter((word) => snippet.indexOf(word) >= 0);
}

httprequest.addHeader('X-Requested-With', 'XMLHttpRequest');
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');

datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);

const snippet = String(metadata.parameters['Script'] || '');
const found = findForbidden(snippet);
if (found.length > 0) {
  datagrid.error(400, 'The snippet uses ' + found.join(', ') + '; new XMLHttpRequest() is not available on the form server');
} else {
  try {
    datagrid.addCell(httprequest.put(
      'https://api.typeform.com/forms/' + encodeURIComponent(metadata.parameters['Form ID']),
      JSON.stringify({ settings: { script: snippet } })
    ));
    datagrid.endRow();
  } catch (e) {
    datagrid.error(500, e.message);
  }
}
