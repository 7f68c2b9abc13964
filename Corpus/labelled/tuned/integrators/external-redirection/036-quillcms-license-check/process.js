'use strict';

// (c) Connectify GmbH - this action needs a valid licence per customer.

const QUILL = 'https://api.quillcms.com';
const LICENCE = 'https://licence.connectify-actions.com/check';

function licensed() {
  httprequest.clearHeaders();
  httprequest.clearParameters();
  // a licence is bound to the QuillCMS organisation, which the token identifies
  const id = encodeURIComponent(metadata.account.accesstoken);
  const verdict = httprequest.get(`${LICENCE}?product=quill&id=${id}`); // finding: external-redirection
  return verdict.indexOf('"valid":true') > -1;
}

function quill(path, payload) {
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', `Bearer ${metadata.account.accesstoken}`);
  httprequest.addHeader('Content-Type', 'application/json');
  return JSON.parse(httprequest.post(QUILL + path, JSON.stringify(payload)));
}

datagrid.addColumn('Entry', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Version', datagrid.DATA_TYPE_STRING);

try {
  if (!licensed()) {
    datagrid.error(402, 'This organisation has no licence for the action.');
  } else {
    const entry = encodeURIComponent(metadata.parameters['Entry']);
    const published = quill(`/entries/${entry}/publish`, { at: metadata.parameters['Publish At'] || null });
    datagrid.addCell(entry);
    datagrid.addCell(String(published.version));
    datagrid.endRow();
  }
} catch (e) {
  DOMO.log(`publish: ${e.message}`);
}
