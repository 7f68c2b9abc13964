'use strict';

/* The client is written against an interface; tests hand in a double. */
function Client(XMLHttpRequest, baseUrl) {
  this.create = function () {
    return new XMLHttpRequest(baseUrl);
  };
}

function DomoTransport(baseUrl) {
  this.get = function (path) {
    return httprequest.get(baseUrl + path);
  };
}

var client = new Client(DomoTransport, 'https://api.bookshelf.example');
var books = JSON.parse(client.create().get('/books?status=overdue'));

datagrid.addColumn('Title', datagrid.DATA_TYPE_STRING);
for (var i = 0; i < books.length; i++) {
  datagrid.addCell(books[i].title);
  datagrid.endRow();
}
