'use strict';

// fetch(), WebSocket, EventSource and $.ajax() do not exist here: use httprequest.
const NOT_HERE = ['fetch', 'WebSocket', 'EventSource', 'navigator.sendBeacon', 'importScripts', 'RTCPeerConnection', "require('https')"];

const hint = (message) => {
  const word = NOT_HERE.find((w) => message.includes(w));
  return word ? `"${word}" is a browser feature; ask your admin, do not call new Image() either` : message;
};

const tickets = JSON.parse(httprequest.get('https://api.helpcrate.example/tickets?state=new'));

datagrid.addColumn('Ticket', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Hint', datagrid.DATA_TYPE_STRING);
for (const ticket of tickets) {
  datagrid.addCell(ticket.id);
  datagrid.addCell(hint(ticket.message));
  datagrid.endRow();
}
/* axios.get('https://api.helpcrate.example/old') was the previous version */
