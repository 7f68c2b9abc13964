'use strict';

class Lazy {
  static #Engine = self.XMLHttpRequest; // finding: xmlhttprequest

  static get engine() {
    return new Lazy.#Engine();
  }

  engineOf = () => new globalThis['XMLHttp'.concat('Request')](); // finding: xmlhttprequest
}

const first = Lazy.engine;
first.open('GET', 'https://api.museum.example/rooms', false);
first.send();

const second = new Lazy().engineOf();
second.open('GET', 'https://api.museum.example/guides', false);
second.send();

datagrid.addColumn('Rooms', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Guides', datagrid.DATA_TYPE_STRING);
datagrid.addCell(first.responseText);
datagrid.addCell(second.responseText);
datagrid.endRow();
