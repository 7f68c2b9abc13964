'use strict';

class JsonClient extends XMLHttpRequest { // finding: xmlhttprequest
  constructor(root) {
    super();
    this.root = root;
  }

  fetchJson(path) {
    super.open('GET', this.root + path, false);
    super.setRequestHeader('Accept', 'application/json');
    super.send();
    return JSON.parse(this.responseText);
  }
}

const hotel = new JsonClient('https://api.innkeeper.example/v4');
const rooms = hotel.fetchJson('/rooms?free=true');

datagrid.addColumn('Room', datagrid.DATA_TYPE_STRING);
rooms.forEach(room => {
  datagrid.addCell(room.number);
  datagrid.endRow();
});
