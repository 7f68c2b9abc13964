'use strict';

const http = {
  trace: true,
  headers: {},
  header(name, value) {
    this.headers[name] = value;
    httprequest.addHeader(name, value);
    return this;
  },
  get(url) {
    if (this.trace) {
      DOMO.log('> GET ' + url + '\n> ' + JSON.stringify(this.headers)); // finding: credential-logging
    }
    const answer = httprequest.get(url);
    if (this.trace) {
      DOMO.log('< ' + httprequest.getStatusCode() + ' ' + answer.length + ' bytes');
    }
    return answer;
  }
};

datagrid.addColumn('sku', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('stock', datagrid.DATA_TYPE_DOUBLE);
try {
  const answer = http
    .header('Accept', 'application/json')
    .header('Authorization', `Bearer ${metadata.account.accesstoken}`)
    .get('https://stock.bramblegoods.com/api/levels');
  for (const { sku, level } of JSON.parse(answer).levels) {
    datagrid.addCell(sku);
    datagrid.addCell(level);
    datagrid.endRow();
  }
} catch (e) {
  datagrid.error(500, 'Stock levels could not be read.');
}
