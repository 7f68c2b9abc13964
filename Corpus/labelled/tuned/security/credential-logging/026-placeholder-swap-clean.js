'use strict';

// The printable copy is written with placeholders from the start.
const template = 'https://api.hibob-people.example/v1/people/:id?token=:token';
const fill = (values) => template.replace(/:([a-z]+)/g, (whole, name) => (name in values ? encodeURIComponent(values[name]) : whole));

const id = metadata.parameters['Employee ID'];
const real = fill({ id, token: metadata.account.token });
const printable = fill({ id, token: 'REDACTED' });

datagrid.addColumn('Request', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Employee', datagrid.DATA_TYPE_STRING);
try {
  const answer = httprequest.get(real);
  DOMO.log(printable);
  datagrid.addCell(printable);
  datagrid.addCell(answer);
  datagrid.endRow();
} catch (e) {
  console.warn(printable + ' failed');
  datagrid.error(500, e.message);
}
