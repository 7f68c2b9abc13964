'use strict';

// Three steps as in the vendor's manual:
// 1. create an upload session, 2. PUT the bytes to the upload_url from the answer
// (storage of the vendor's cloud provider), 3. commit the session.

const API = 'https://api.docuvault.com/2.0';

function authorized() {
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);
  httprequest.addHeader('Content-Type', 'application/json');
}

function createSession(folder, name, size) {
  authorized();
  const raw = httprequest.post(API + '/files/upload_sessions', JSON.stringify({ folder_id: folder, file_name: name, file_size: size }));
  return JSON.parse(raw);
}

function upload(session, content) {
  httprequest.clearHeaders();
  httprequest.addHeader('Content-Type', 'application/octet-stream');
  httprequest.put(session.upload_url, content);
  return httprequest.getStatusCode();
}

function commit(session) {
  authorized();
  return JSON.parse(httprequest.post(session.endpoints.commit, JSON.stringify({ parts: [{ offset: 0 }] })));
}

datagrid.addColumn('File', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Uploaded', datagrid.DATA_TYPE_DOUBLE);

try {
  const content = String(metadata.parameters['Content']);
  const session = createSession(metadata.parameters['Folder'], metadata.parameters['File Name'], content.length);
  const status = upload(session, content);
  const file = commit(session);
  datagrid.addCell(String(file.id));
  datagrid.addCell(status);
  datagrid.endRow();
} catch (error) {
  DOMO.log('upload failed: ' + error.message);
}
