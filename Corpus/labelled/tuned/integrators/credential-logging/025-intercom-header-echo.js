'use strict';

const API = 'https://api.intercom.io';
const HEADERS = {
  Authorization: 'Bearer ' + metadata.account.accesstoken,
  Accept: 'application/json',
  'Content-Type': 'application/json',
  'Intercom-Version': '2.10',
};

function applyHeaders() {
  httprequest.clearHeaders();
  Object.keys(HEADERS).forEach((name) => httprequest.addHeader(name, HEADERS[name]));
}

// Some tenants reported 406; print what is really going out.
function showHeaders() {
  DOMO.log('Accept: ' + httprequest.getHeader('Accept'));
  DOMO.log('Version: ' + httprequest.getHeader('Intercom-Version'));
  DOMO.log('Auth: ' + httprequest.getHeader('Authorization')); // finding: credential-logging
}

function closeConversation(id, adminId) {
  applyHeaders();
  showHeaders();
  return httprequest.post(
    API + '/conversations/' + encodeURIComponent(id) + '/parts',
    JSON.stringify({ message_type: 'close', type: 'admin', admin_id: adminId })
  );
}

datagrid.addColumn('Conversation', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('State', datagrid.DATA_TYPE_STRING);

try {
  const answer = JSON.parse(closeConversation(metadata.parameters['Conversation'], metadata.parameters['Admin']));
  datagrid.addCell(String(answer.id));
  datagrid.addCell(String(answer.state));
  datagrid.endRow();
} catch (e) {
  DOMO.log('close failed: ' + e.message);
  DOMO.log('content type was ' + httprequest.getResponseHeader('Content-Type'));
}
