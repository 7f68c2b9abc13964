'use strict';

const typeName = (v) => (v === null || v === undefined ? String(v) : Object.getPrototypeOf(v).constructor.name);

const columnType = {
  Number: datagrid.DATA_TYPE_DOUBLE,
  String: datagrid.DATA_TYPE_STRING,
  Boolean: datagrid.DATA_TYPE_STRING,
};

const [first, ...rest] = JSON.parse(httprequest.get('https://api.bakersfield.example/ovens'));
const keys = Object.keys(first);
keys.forEach((k) => datagrid.addColumn(k, columnType[typeName(first[k])] || datagrid.DATA_TYPE_STRING));

[first, ...rest].forEach((row) => {
  keys.forEach((k) => {
    const isList = row[k] && row[k].constructor === Array;
    datagrid.addCell(isList ? row[k].join(',') : row[k]);
  });
  datagrid.endRow();
});
