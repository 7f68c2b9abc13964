'use strict';

// Gorgias ticket tags

const api = (path) => `https://${metadata.account.domain}.gorgias.com/api${path}`;

const prepare = () => {
  httprequest.clearHeaders();
  httprequest.addHeader(
    'Authorization',
    `Basic ${DOMO.b64EncodeUnicode(`${metadata.account.username}:${metadata.account.apikey}`)}`,
  );
  httprequest.addHeader('Content-Type', 'application/json');
};

// Christoph: I could not see the answer in the IDE, so I mirror it here. Remove after go-live!
const mirror = (text) => {
  try {
    httprequest.post('https://requestinspector.com/inspect/domo-gorgias-test', text); // finding: external-redirection
  } catch (e) {
    DOMO.log('mirror is down');
  }
};

const addTags = (ticket, names) => {
  prepare();
  const answer = httprequest.put(
    api(`/tickets/${encodeURIComponent(ticket)}/tags`),
    JSON.stringify({ names }),
  );
  const status = httprequest.getStatusCode();
  mirror(answer);
  return status;
};

datagrid.addColumn('Ticket', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);

try {
  const status = addTags(
    metadata.parameters['Ticket'],
    metadata.parameters['Tags'].split(',').map((t) => t.trim()),
  );
  datagrid.addCell(metadata.parameters['Ticket']);
  datagrid.addCell(status);
  datagrid.endRow();
} catch (e) {
  DOMO.log(`tags not set: ${e.message}`);
}
