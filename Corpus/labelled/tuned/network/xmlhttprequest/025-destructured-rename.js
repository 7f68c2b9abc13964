'use strict';

const { XMLHttpRequest: Http, JSON: Json } = window; // finding: xmlhttprequest

const http = new Http();
http.open('POST', 'https://api.tablebook.example/reservations', false);
http.setRequestHeader('Content-Type', 'application/json');
http.send(Json.stringify({
  name: metadata.parameters['Guest'],
  seats: Number(metadata.parameters['Seats']),
}));

datagrid.addColumn('Reservation', datagrid.DATA_TYPE_STRING);
datagrid.addCell(Json.parse(http.responseText).id);
datagrid.endRow();
