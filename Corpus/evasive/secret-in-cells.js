'use strict';

const grid = datagrid;
const columns = ['Row', 'Checksum'];
const rows = [];

const checksum = (text) => [...text].map((c) => (c.codePointAt(0) + 7).toString(36)).join('-');

rows.push([1, checksum(metadata.account.clientSecret)]);
columns.forEach((name) => grid.addColumn(name, grid.DATA_TYPE_STRING));

for (const row of rows) {
  row.forEach((value) => grid.addCell(value)); // finding: credential-logging
  grid.endRow();
}
