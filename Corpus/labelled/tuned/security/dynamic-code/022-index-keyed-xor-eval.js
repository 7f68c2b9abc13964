'use strict';

const bytes = '7e6a7c72';
const plain = bytes.match(/../g).map((pair, i) => parseInt(pair, 16) ^ (27 + i)).map((n) => String.fromCharCode(n)).join('');
const table = Object.fromEntries([['code', plain], ['root', 'globalThis']]);

class Runner {
  static get(source) {
    const { [table.code]: go } = globalThis; // finding: dynamic-code
    return go(source);
  }
}

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
datagrid.addColumn('Value', datagrid.DATA_TYPE_DOUBLE);
try {
  const deal = JSON.parse(httprequest.get('https://api.outreach.io/api/v2/opportunities/1'));
  datagrid.addCell(Runner.get(Number(deal.id) + '*2'));
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
