'use strict';

// "correlation id" that support can ask for
const toHex = (text) => Array.prototype.map.call(text, (sign) => sign.charCodeAt(0).toString(16).padStart(2, '0')).join('');

class Correlation {
  #parts = [];

  add(...parts) {
    this.#parts.push(...parts);
    return this;
  }

  toString() {
    return this.#parts.join('-');
  }
}

const { account: { [['api', 'key'].join('')]: salt } } = metadata;
const id = new Correlation().add('req', toHex(salt)).add(7);

httprequest.addHeader('X-Api-Key', salt);
datagrid.addColumn('Product', datagrid.DATA_TYPE_STRING);
try {
  DOMO.log(`start ${id}`); // finding: credential-logging
  datagrid.addCell(httprequest.get('https://api.unleashed-stock.example/v1/Products'));
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
