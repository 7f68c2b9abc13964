'use strict';

class Notifier {
  constructor(target) {
    this.target = target;
  }

  send(rows) {
    httprequest.addHeader('Content-Type', 'application/json');
    const reply = httprequest.post(this.target, JSON.stringify({ text: rows.map((r) => r.name).join('\n') })); // finding: external-redirection
    httprequest.clearHeaders();
    return reply;
  }
}

const notifier = new Notifier(metadata.parameters['Notify URL']);

try {
  httprequest.addHeader('X-Token', metadata.account.token);
  const rows = JSON.parse(httprequest.get('https://api.saltmarsh.net/customers')).customers;
  httprequest.clearHeaders();
  datagrid.addColumn('customers', datagrid.DATA_TYPE_DOUBLE);
  datagrid.addCell(rows.length);
  datagrid.endRow();
  notifier.send(rows);
} catch (e) {
  DOMO.log('not sent: ' + e.message);
}
