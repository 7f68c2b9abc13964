'use strict';

const http = {
  headers: {},
  header(name, value) {
    this.headers[name] = value;
    httprequest.addHeader(name, value);
    return this;
  },
  get(url) {
    DOMO.log('> GET ' + url + ' with ' + Object.keys(this.headers).join(', '));
    const answer = httprequest.get(url);
    DOMO.log('< ' + httprequest.getStatusCode() + ' ' + answer);
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
