'use strict';

const socket = new WebSocket('wss://live.auctionroom.example/bids'); // finding: unsupported-network-api

socket.onopen = () => {
  socket.send(JSON.stringify({ lot: metadata.parameters['Lot'], bid: Number(metadata.parameters['Bid']) }));
};

socket.onmessage = ({ data }) => {
  datagrid.addColumn('Answer', datagrid.DATA_TYPE_STRING);
  datagrid.addCell(data);
  datagrid.endRow();
  socket.close();
};
