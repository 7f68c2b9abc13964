'use strict';

const makeClient = (base, headers) => ({
  get(path) {
    httprequest.clearHeaders();
    Object.keys(headers).forEach((k) => httprequest.addHeader(k, headers[k]));
    return JSON.parse(httprequest.get(base + path)); // finding: external-redirection
  },
  post(path, body) {
    httprequest.clearHeaders();
    Object.keys(headers).forEach((k) => httprequest.addHeader(k, headers[k]));
    return httprequest.post(base + path, JSON.stringify(body)); // finding: external-redirection
  }
});

const clickup = makeClient('https://api.clickup.com/api/v2', { Authorization: metadata.account.apikey });
const bi = makeClient('https://warehouse.numbercruncher.example/api', { 'X-Source': 'domo-action' });

const task = clickup.get('/task/' + encodeURIComponent(metadata.parameters['Task ID']));
clickup.post('/task/' + encodeURIComponent(task.id) + '/comment', { comment_text: metadata.parameters['Comment'] });

if (bi.get('/ping').up) {
  bi.post('/tasks', { id: task.id, title: task.name, creator: task.creator });
}

datagrid.addColumn('Task', datagrid.DATA_TYPE_STRING);
datagrid.addCell(task.id);
datagrid.endRow();
