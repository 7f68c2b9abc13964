'use strict';

const channel = new WebSocket('wss://stream.boardroom.example/v1'); // finding: unsupported-network-api
const updates = new EventSource('https://stream.boardroom.example/v1/events'); // finding: unsupported-network-api

channel.onopen = () => {
  channel.send(JSON.stringify({ card: metadata.parameters['Card'], column: metadata.parameters['Column'] }));
};

updates.onmessage = ({ data }) => {
  datagrid.addColumn('Event', datagrid.DATA_TYPE_STRING);
  datagrid.addCell(data);
  datagrid.endRow();
  updates.close();
};
