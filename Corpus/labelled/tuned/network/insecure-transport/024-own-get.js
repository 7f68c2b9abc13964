'use strict';

const cache = new Map();
const known = {
  get(address) { return this.list.includes(address); },
  list: ['http://a.weathervane.example', 'http://b.weathervane.example'],
  post: (address) => `http://${address}`,
};

cache.set('http://a.weathervane.example', 'roof');
const name = cache.get('http://a.weathervane.example');
const listed = known.get('http://b.weathervane.example');
const shown = known.post('weathervane.example');

const vanes = httprequest.get('https://api.weathervane.example/vanes?name=' + name);

datagrid.addColumn('Vanes', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Listed', datagrid.DATA_TYPE_STRING);
datagrid.addCell(vanes);
datagrid.addCell(`${listed} ${shown}`);
datagrid.endRow();
