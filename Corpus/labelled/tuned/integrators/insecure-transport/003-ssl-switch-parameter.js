'use strict';

// Some installations of Werkzeugkasten run without TLS, so it can be switched off on the card.

const useTls = metadata.parameters['Use TLS'] !== 'no';
const scheme = useTls ? 'https' : 'http';
const port = useTls ? 443 : 80;
const base = `${scheme}://${metadata.account.host}:${port}/werkzeug/api`;

const request = (path, payload) => {
  httprequest.clearHeaders();
  httprequest.addHeader('X-Auth', metadata.account.apikey);
  httprequest.addHeader('Content-Type', 'application/json');
  const text = httprequest.post(base + path, JSON.stringify(payload)); // finding: insecure-transport
  const status = httprequest.getStatusCode();
  if (status !== 200 && status !== 201) {
    throw new Error(`status ${status}`);
  }
  return JSON.parse(text);
};

datagrid.addColumn('Tool', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Borrowed by', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Until', datagrid.DATA_TYPE_STRING);

try {
  const loan = request('/loans', {
    tool: metadata.parameters['Tool'],
    person: metadata.parameters['Person'],
    until: metadata.parameters['Until'],
  });
  datagrid.addCell(String(loan.tool));
  datagrid.addCell(String(loan.person));
  datagrid.addCell(String(loan.until));
  datagrid.endRow();
} catch (e) {
  DOMO.log(`loan: ${e.message}`);
}
