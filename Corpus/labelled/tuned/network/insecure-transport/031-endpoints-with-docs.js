'use strict';

const endpoints = [
  { url: 'https://a.songbook.example/songs', docs: 'http://a.songbook.example/help' },
  { url: 'https://b.songbook.example/songs', docs: 'http://b.songbook.example/help' },
];

datagrid.addColumn('Songs', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Help', datagrid.DATA_TYPE_STRING);
for (const { url, docs } of endpoints) {
  datagrid.addCell(httprequest.get(url));
  datagrid.addCell(docs);
  datagrid.endRow();
}
