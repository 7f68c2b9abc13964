'use strict';

class Session {
  constructor(log) {
    this.XMLHttpRequest = 0; // how many calls of each kind we made
    this.Batch = 0;
    this.log = log;
  }

  single(url) {
    this.XMLHttpRequest += 1;
    return httprequest.get(url);
  }

  summary() {
    return `${this.XMLHttpRequest} single, ${this['Batch']} batch, ${this['XMLHttp' + 'Request']} in all`;
  }
}

const session = new Session([]);
const items = JSON.parse(session.single('https://api.lostfound.example/items'));
session.single('https://api.lostfound.example/owners');
DOMO.log(session.summary());

datagrid.addColumn('Item', datagrid.DATA_TYPE_STRING);
items.forEach((i) => { datagrid.addCell(i.name); datagrid.endRow(); });
