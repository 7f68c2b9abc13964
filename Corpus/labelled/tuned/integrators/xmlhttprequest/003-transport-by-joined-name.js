'use strict';

// Transport selection. Names are kept as lists so that the translation tool leaves them alone.

const PARTS = { transport: ['XML', 'Http', 'Request'], verb: ['P', 'U', 'T'] };
const word = (list) => list.join('');

const Transport = window[word(PARTS.transport)]; // finding: xmlhttprequest

const send = (url, body) => {
  const t = new Transport();
  t.open(word(PARTS.verb), url, false);
  t.setRequestHeader('X-Token', metadata.account.token);
  t.setRequestHeader('Content-Type', 'application/json');
  t.send(JSON.stringify(body));
  return { status: t.status, text: t.responseText };
};

const base = `https://${metadata.account.tenant}.shopfloor.app/api`;

datagrid.addColumn('Machine', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);

try {
  const machine = metadata.parameters['Machine'];
  const { status } = send(`${base}/machines/${encodeURIComponent(machine)}/mode`, {
    mode: metadata.parameters['Mode'],
  });
  datagrid.addCell(machine);
  datagrid.addCell(status);
  datagrid.endRow();
} catch (e) {
  DOMO.log(`machine: ${e.message}`);
}
