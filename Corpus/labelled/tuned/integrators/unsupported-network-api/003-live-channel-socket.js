'use strict';

// Live price board: open the channel, push one price, wait for the acknowledgement.

class PriceChannel {
  constructor(base, key) {
    this.base = base;
    this.key = key;
    this.acks = [];
  }

  connect() {
    this.socket = new WebSocket(`wss://${this.base}/channel`); // finding: unsupported-network-api
    this.socket.onmessage = (event) => this.acks.push(JSON.parse(event.data));
    return this;
  }

  listen() {
    this.events = new EventSource(`https://${this.base}/events`); // finding: unsupported-network-api
    this.events.onmessage = (event) => this.acks.push({ event: event.data });
    return this;
  }

  push(article, price) {
    this.socket.send(JSON.stringify({ key: this.key, article, price }));
    return this.acks.length;
  }
}

datagrid.addColumn('Article', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Acknowledged', datagrid.DATA_TYPE_DOUBLE);

try {
  const channel = new PriceChannel('live.priceboard.tv', metadata.account.apikey).connect().listen();
  const article = metadata.parameters['Article'];
  const acknowledged = channel.push(article, Number(metadata.parameters['Price']));
  datagrid.addCell(article);
  datagrid.addCell(acknowledged);
  datagrid.endRow();
} catch (e) {
  DOMO.log(`price board: ${e.message}`);
}
