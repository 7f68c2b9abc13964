'use strict';

class Recorder {
  constructor() {
    this.XMLHttpRequest = 0;
    this.entries = [];
  }

  count(kind) {
    this[kind] = (this[kind] || 0) + 1;
    this.entries.push(kind);
  }

  get total() {
    return this.XMLHttpRequest + (this.httprequest || 0);
  }
}

const legend = { XMLHttpRequest: 'page', httprequest: 'action' };
const recorder = new Recorder();
const self = recorder;

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
datagrid.addColumn('Kind', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Calls', datagrid.DATA_TYPE_DOUBLE);

try {
  const log = JSON.parse(httprequest.get('https://api.datadoghq.com/api/v2/rum/events'));
  log.data.forEach((event) => recorder.count(event.kind === 'xhr' ? 'XMLHttpRequest' : 'httprequest'));
  datagrid.addCell(legend.XMLHttpRequest);
  datagrid.addCell(self.XMLHttpRequest);
  datagrid.endRow();
  datagrid.addCell(legend['httprequest']);
  datagrid.addCell(recorder.total - self['XMLHttpRequest']);
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
