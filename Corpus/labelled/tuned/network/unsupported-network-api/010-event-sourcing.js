'use strict';

// "event source" as in event sourcing, nothing to do with server-sent events
class EventSource {
  constructor(stream) {
    this.events = stream;
  }

  replay(reducer, initial) {
    return this.events.reduce(reducer, initial);
  }
}

const stream = JSON.parse(httprequest.get('https://api.ledgerly.example/accounts/main/events'));
const source = new EventSource(stream);

const balance = source.replay((sum, e) => {
  switch (e.type) {
    case 'Deposited': return sum + e.amount;
    case 'Withdrawn': return sum - e.amount;
    default: return sum;
  }
}, 0);

datagrid.addColumn('Balance', datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(balance);
datagrid.endRow();
