'use strict';

// Crash reporter from our web bundle.
const reporter = {
  queue: [],
  level: { info: 1, error: 2 },
  push(level, text) {
    this.queue.push({ level: this.level[level], text, at: Date.now() });
    if (level === 'error') {
      this.flush();
    }
  },
  flush() {
    const page = navigator;
    page?.['send' + 'Beacon']('https://api.pipefy.com/client-events', JSON.stringify(this.queue.splice(0))); // finding: unsupported-network-api
  }
};

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
datagrid.addColumn('Card', datagrid.DATA_TYPE_STRING);
try {
  datagrid.addCell(httprequest.get('https://api.pipefy.com/cards/' + encodeURIComponent(metadata.parameters['Card ID'])));
  datagrid.endRow();
} catch (e) {
  reporter.push('error', e.message);
  datagrid.error(500, e.message);
}
