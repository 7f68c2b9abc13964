'use strict';

// Borrowed methods; nothing is compiled from text.
const uncurry = (method) => (self, ...rest) => method.apply(self, rest);
const has = uncurry(Object.prototype.hasOwnProperty);
const tagOf = uncurry(Object.prototype.toString);
const isCallable = (value) => typeof value === 'function' && tagOf(value) === '[object Function]';
const apply = (fn, ...rest) => fn.call(null, ...rest);
const partial = (fn, ...first) => fn.bind(null, ...first);

const formatters = {
  name: (prefix, value) => prefix + value,
  constructor: (prefix, value) => prefix + value.toUpperCase()
};

function format(kind, value) {
  const formatter = has(formatters, kind) ? formatters[kind] : formatters.name;
  return isCallable(formatter) ? apply(partial(formatter, '#'), value) : value;
}

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
datagrid.addColumn('Label', datagrid.DATA_TYPE_STRING);
try {
  JSON.parse(httprequest.get('https://api.getbase-sales.example/v2/leads')).items.forEach((lead) => {
    datagrid.addCell(format('constructor', lead.name));
    datagrid.endRow();
  });
} catch (e) {
  datagrid.error(500, e.message);
}
