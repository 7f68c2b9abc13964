'use strict';

let answer = '';
const id = encodeURIComponent(metadata.parameters['Card']);

try {
  httprequest.addHeader('X-Key', metadata.account.apikey);
  answer = httprequest.get(`https://api.boardroom.example/v1/cards/${id}`);
} catch (error) {
  datagrid.error(500, error.message);
}

let answer = JSON.parse(answer);
datagrid.addColumn('Card', datagrid.DATA_TYPE_STRING);
datagrid.addCell(answer.title);
datagrid.endRow();
