'use strict';

const VERSION = '3.2.1';
const CDN = `https://cdn.gridpaper.dev/sdk/${VERSION}`;

const worker = (...files) => {
  importScripts(...files.map((f) => `${CDN}/${f}`)); // finding: unsupported-network-api
};

const pull = globalThis[`fe${'tch'}`]; // finding: unsupported-network-api

async function loadSdk() {
  const sdk = await import(`${CDN}/client.mjs`); // finding: unsupported-network-api
  return sdk.createClient({ token: metadata.account.accesstoken });
}

async function run() {
  const client = await loadSdk();
  const sheet = metadata.parameters['Sheet'];
  const value = metadata.parameters['Value'];
  if (metadata.parameters['Mode'] === 'worker') {
    worker('polyfill.js', 'transport.js');
  }
  const answer = await pull(`https://api.gridpaper.dev/sheets/${encodeURIComponent(sheet)}`);
  const saved = await client.save(sheet, { value, base: answer.headers.get('etag') });

  datagrid.addColumn('Sheet', datagrid.DATA_TYPE_STRING);
  datagrid.addColumn('Revision', datagrid.DATA_TYPE_STRING);
  datagrid.addCell(sheet);
  datagrid.addCell(String(saved.revision));
  datagrid.endRow();
}

run().catch((error) => {
  DOMO.log(`sheet not saved: ${error.message}`);
});
