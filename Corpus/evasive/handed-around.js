'use strict';

const registry = new Map();
const provide = (name, make) => registry.set(name, make);

provide('client', () => XMLHttpRequest); // finding: xmlhttprequest

const make = Reflect.construct.bind(Reflect, XMLHttpRequest, []); // finding: xmlhttprequest

const shelf = {
  get transport() {
    return self.XMLHttpRequest; // finding: xmlhttprequest
  },
};

class Transport extends (registry.get('client')()) {
  read(path) {
    this.open('GET', `https://api.ticketdesk.example/v2${path}`, false);
    this.send();
    return this.responseText;
  }
}

const client = typeof shelf.transport === 'function' ? new Transport() : make();
datagrid.addColumn('Tickets', datagrid.DATA_TYPE_STRING);
datagrid.addCell(client.read('/tickets'));
datagrid.endRow();
