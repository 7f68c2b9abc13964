'use strict';

// Safe revival of dates plus a tagged template that only encodes.
const ISO = /^\d{4}-\d{2}-\d{2}T/;
const revive = (key, value) => (typeof value === 'string' && ISO.test(value) ? new Date(value) : value);
const parse = (text) => JSON.parse(text, revive);

const url = (parts, ...values) => parts.reduce((out, part, i) => out + encodeURIComponent(values[i - 1]) + part);

const evaluate = {
  'return 1': () => 1,
  'new Function': (row) => row.name
};

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
datagrid.addColumn('Name', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Weight', datagrid.DATA_TYPE_DOUBLE);
try {
  const answer = parse(httprequest.get(url`https://api.float.com/v3/people/${metadata.parameters['Person ID']}/tasks`));
  answer.items.forEach((row) => {
    datagrid.addCell(evaluate['new Function'](row));
    datagrid.addCell(evaluate['return 1']());
    datagrid.endRow();
  });
} catch (e) {
  datagrid.error(500, e.message);
}
