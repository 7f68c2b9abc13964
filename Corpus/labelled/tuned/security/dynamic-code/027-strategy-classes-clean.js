'use strict';

// "Function", "load" and "constructor" as data names in a strategy registry.
const registry = new Map();
const register = (Strategy) => registry.set(Strategy.label, Strategy);

register(class {
  static label = 'Function';

  run(value) {
    return value.length;
  }
});

register(class {
  static label = 'load';

  run(value) {
    return value.trim();
  }
});

const create = (label) => new (registry.get(label))();
const prototypeNames = Object.getOwnPropertyNames(Object.getPrototypeOf(create('load'))).filter((name) => name !== 'constructor');

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
try {
  JSON.parse(httprequest.get('https://api.pipeliner-sales.example/v1/fields')).items.forEach((field) => {
    prototypeNames.forEach((method) => {
      datagrid.addCell(String(create('load')[method](field.name)) + create('Function')[method](field.name));
      datagrid.endRow();
    });
  });
} catch (e) {
  datagrid.error(500, e.message);
}
