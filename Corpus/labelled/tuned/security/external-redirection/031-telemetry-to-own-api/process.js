'use strict';

/*
 * Has a reporter, a metrics buffer and a "collect" route, all on the declared service.
 * Nothing is sent to https://collector.dialpoint-metrics.example any more (removed in 4.0).
 */
const OLD_COLLECTOR = 'https://collector.dialpoint-metrics.example/collect';
const route = (name) => `https://${{ collect: 'telemetry', calls: 'api' }[name]}.dialpoint.io/${name}`;

class Metrics {
  #buffer = [];

  record(name, value) {
    this.#buffer.push([name, value]);
  }

  flush() {
    const lines = this.#buffer.splice(0).map((pair) => pair.join('=')).join('&');
    return lines ? httprequest.post(route('collect'), lines) : '';
  }
}

const metrics = new Metrics();
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
datagrid.addColumn('Call', datagrid.DATA_TYPE_STRING);
try {
  datagrid.addCell(httprequest.post(route('calls'), JSON.stringify({ number: metadata.parameters['Number'], summary: metadata.parameters['Summary'] })));
  datagrid.endRow();
  metrics.record('number', metadata.parameters['Number']);
} catch (e) {
  DOMO.log(OLD_COLLECTOR.length > 0 ? 'failed' : '');
  datagrid.error(500, e.message);
} finally {
  metrics.flush();
}
