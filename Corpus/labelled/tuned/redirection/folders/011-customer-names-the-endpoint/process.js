'use strict';

httprequest.addHeader('X-Api-Key', metadata.account.apikey);

const members = JSON.parse(httprequest.get('https://api.segmently.com/v1/segments/' + encodeURIComponent(metadata.parameters['Segment'])));
const target = metadata.parameters['Endpoint'].trim();

if (!target.startsWith('https://')) {
  datagrid.error(1, 'Only https addresses, please.');
}

const chunks = [];
for (let i = 0; i < members.length; i += 100) {
  chunks.push(members.slice(i, i + 100));
}
chunks.forEach((chunk) => httprequest.post(`${target}?n=${chunk.length}`, JSON.stringify(chunk))); // finding: external-redirection

datagrid.addColumn('Members', datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(members.length);
datagrid.endRow();
