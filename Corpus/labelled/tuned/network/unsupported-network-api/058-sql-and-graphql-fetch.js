'use strict';

const sqlText = 'SELECT id FROM orders ORDER BY id FETCH FIRST 10 ROWS ONLY';
const gql = `query { fetch(id: "1") { import script image } }`;

const options = {
  fetch: metadata.parameters.fetch,
  'import': true,
  $: { get: 1, ajax: 2 },
  image: { src: 'https://cdn.fishmonger.example/logo.png' },
};
options.image.src += '?v=2';
options.fetch = options.fetch === 'yes';
const total = options.$.get + options.$.ajax;

httprequest.addHeader('Content-Type', 'application/json');
const res = httprequest.post('https://api.fishmonger.example/graphql', JSON.stringify({ query: gql, sqlText, options, total }));
datagrid.magicParseJSON(res);
