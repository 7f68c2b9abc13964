'use strict';

// live updates (see https://gist.github.com/ – reconnecting socket)
class LiveFeed {
  constructor(url, handlers) {
    this.url = url;
    this.handlers = handlers;
    this.attempts = 0;
  }

  connect() {
    this.socket = new WebSocket(this.url); // finding: unsupported-network-api
    this.socket.onmessage = (message) => this.handlers.message(message.data);
    this.socket.onclose = () => this.retry();
  }

  retry() {
    if (this.attempts < 5) {
      this.attempts += 1;
      DOMO.sleep(1000 * this.attempts);
      this.connect();
    }
  }
}

datagrid.addColumn('Message', datagrid.DATA_TYPE_STRING);
const feed = new LiveFeed('wss://api.particle.io/v1/events', {
  message: (text) => {
    datagrid.addCell(text);
    datagrid.endRow();
  }
});
feed.connect();
