'use strict';

const file = encodeURIComponent(metadata.parameters['File ID']);
const mark = metadata.parameters['Note'];

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.get('https://api.box.com/2.0/files/' + file + '/content');

let size = 0;
const location = httprequest.getResponseHeader('Location');
if (location && httprequest.getStatusCode() === 302) {
  httprequest.clearHeaders();
  size = httprequest.get(location).length;
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
}

httprequest.addHeader('Content-Type', 'application/json');
httprequest.post('https://api.box.com/2.0/comments', JSON.stringify({ item: { type: 'file', id: file }, message: `${mark} (${size} bytes)` }));

datagrid.addColumn('Size', datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(size);
datagrid.endRow();
