'use strict';

const list = (what, server = 'http://api.trellis.example') => JSON.parse(httprequest.get(`${server}/${what}`)); // finding: insecure-transport

const save = ({ path, body, root = 'http://api.trellis.example' }) =>
  httprequest.put(root + path, JSON.stringify(body)); // finding: insecure-transport

const [first] = list('vines');
const saved = save({ path: '/vines/' + first.id, body: { pruned: true } });

datagrid.addColumn('Saved', datagrid.DATA_TYPE_STRING);
datagrid.addCell(saved);
datagrid.endRow();
