'use strict';

class Source {
  fetch(path) {
    return JSON.parse(httprequest.get('https://api.weavers.example' + path));
  }
}

class CachedSource extends Source {
  cache = new Map();

  fetch(path) {
    if (!this.cache.has(path)) this.cache.set(path, super.fetch(path));
    return this.cache.get(path);
  }

  twice(path) {
    return [this.fetch(path), this['fetch'](path)];
  }
}

const source = new CachedSource();
const { length } = source.twice('/looms');

datagrid.addColumn('Calls', datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(length);
datagrid.endRow();
