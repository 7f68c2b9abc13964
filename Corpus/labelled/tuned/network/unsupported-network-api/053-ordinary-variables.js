'use strict';

const request = { id: metadata.parameters['Request'], state: 'approved' };
const http = { ok: 200, created: 201, gone: 410 };
const net = Number(metadata.parameters['Gross']) / 1.19;
const axios = ['x', 'y', 'z'];
const superagent = { name: 'Smart', number: 86 };

axios.push('t');
request.net = net;
request.agent = superagent.name;

const answer = httprequest.put(`https://api.approvals.example/requests/${encodeURIComponent(request.id)}`, JSON.stringify(request));

if (httprequest.getStatusCode() === http.gone) {
  datagrid.error(http.gone, 'request no longer exists');
} else {
  datagrid.addColumn('Axes', datagrid.DATA_TYPE_STRING);
  datagrid.addColumn('Answer', datagrid.DATA_TYPE_STRING);
  datagrid.addCell(axios.join());
  datagrid.addCell(answer);
  datagrid.endRow();
}
