'use strict';

const page = metadata.parameters['Article'];

const html = `
  <h1>Migrating from our v2 API</h1>
  <pre>
    const xhr = new XMLHttpRequest();
    xhr.open("GET", "/v2/items");
  </pre>
  <p>window.XMLHttpRequest and this["XMLHttpRequest"] no longer work for ${page}.</p>
`;

httprequest.addHeader('Content-Type', 'application/json');
const res = httprequest.put(
  'https://api.wikibook.example/articles/' + encodeURIComponent(page),
  JSON.stringify({ html, tags: ['XMLHttpRequest', 'migration'] })
);

datagrid.addColumn('Saved', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
