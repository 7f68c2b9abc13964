'use strict';

const adapters = {
  XMLHttpRequest: class {
    constructor(base) { this.base = base; }
    read(path) { return JSON.parse(httprequest.get(this.base + path)); }
  },
  timeout: 20,
};

const { XMLHttpRequest, timeout } = adapters;

const api = new XMLHttpRequest('https://api.orchardist.example');
const trees = api.read(`/trees?timeout=${timeout}`);

datagrid.addColumn('Tree', datagrid.DATA_TYPE_STRING);
for (const tree of trees) {
  datagrid.addCell(tree.variety);
  datagrid.endRow();
}
