'use strict';

// Users enter a formula on the card, e.g. "hours * rate * 1.19"

const compile = (names, formula) =>
  new Function(...names, `"use strict"; return (${formula});`); // finding: dynamic-code

const timesheet = {
  root: 'https://api.stundenzettel.app/v2',

  open() {
    httprequest.clearHeaders();
    httprequest.addHeader('Authorization', `Bearer ${metadata.account.accesstoken}`);
    httprequest.addHeader('Content-Type', 'application/json');
  },

  read(id) {
    this.open();
    return JSON.parse(httprequest.get(`${this.root}/entries/${id}`));
  },

  write(id, amount) {
    this.open();
    httprequest.put(`${this.root}/entries/${id}`, JSON.stringify({ amount }));
    return httprequest.getStatusCode();
  },
};

datagrid.addColumn('Entry', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Amount', datagrid.DATA_TYPE_DOUBLE);
datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);

try {
  const id = encodeURIComponent(metadata.parameters['Entry']);
  const { hours, rate } = timesheet.read(id);
  const formula = compile(['hours', 'rate'], metadata.parameters['Formula'] || 'hours * rate');
  const amount = formula(Number(hours), Number(rate));
  datagrid.addCell(id);
  datagrid.addCell(amount);
  datagrid.addCell(timesheet.write(id, amount));
  datagrid.endRow();
} catch (e) {
  DOMO.log(`entry: ${e.message}`);
}
