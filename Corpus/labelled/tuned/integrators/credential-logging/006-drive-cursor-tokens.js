'use strict';

// Lists files of a shared folder and renames the ones that match a prefix.
// nextPageToken / syncToken are cursors of the listing, not credentials.

const ROOT = 'https://www.googleapis.com/drive/v3/files';
const MAX_PAGES = 20;

const authorize = () => {
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', `Bearer ${metadata.account.accesstoken}`);
};

const listPage = (pageToken) => {
  authorize();
  const query = `?q=${encodeURIComponent(`'${metadata.parameters['Folder']}' in parents`)}` +
    (pageToken ? `&pageToken=${encodeURIComponent(pageToken)}` : '');
  return JSON.parse(httprequest.get(ROOT + query));
};

datagrid.addColumn('Page token', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Files', datagrid.DATA_TYPE_DOUBLE);

let pageToken = '';
let total = 0;

for (let page = 1; page <= MAX_PAGES; page += 1) {
  let answer;
  try {
    answer = listPage(pageToken);
  } catch (e) {
    DOMO.log(`page ${page} failed at token "${pageToken}": ${e.message}`);
    break;
  }
  const files = answer.files || [];
  total += files.length;

  datagrid.addCell(pageToken || '(first)');
  datagrid.addCell(files.length);
  datagrid.endRow();

  pageToken = answer.nextPageToken;
  DOMO.log(`page ${page}: ${files.length} files, next token: ${pageToken}`);
  if (!pageToken) break;
}

DOMO.setState('driveCursor', pageToken || '');
DOMO.log('total files: ' + total + ', cursor kept: ' + DOMO.getState('driveCursor'));
