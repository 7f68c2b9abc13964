'use strict';

// Files go to the vendor's storage service, which has a domain of its own (declared in action.json).
const send = (url, body) => {
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
  httprequest.addHeader('Content-Type', 'application/json');
  return JSON.parse(httprequest.post(url, JSON.stringify(body)));
};

datagrid.addColumn('File', datagrid.DATA_TYPE_STRING);
try {
  const file = send('https://eu.upload.baystorage.net/files', { content: metadata.parameters['Text'] });
  send('https://api.projectbay.com/v3/projects/' + encodeURIComponent(metadata.parameters['Project ID']) + '/files', { id: file.id });
  datagrid.addCell(String(file.id));
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
