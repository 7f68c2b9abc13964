'use strict';

const createEmitter = () => {
  const table = Object.create(null);
  return {
    on: (name, handler) => { (table[name] = table[name] || []).push(handler); },
    emit: (name, ...args) => (table[name] || []).forEach((handler) => handler.apply(null, args))
  };
};

const bus = createEmitter();
bus.on('request', (entry) => { bus.emit('audit', Object.values(entry)); });
bus.on('audit', (values) => { console.log('audit:', ...values); }); // finding: credential-logging

function get(path) {
  const bearer = ['Bearer', metadata.account.token].join(' ');
  bus.emit('request', { path, bearer, at: 'now' });
  httprequest.addHeader('Authorization', bearer);
  return httprequest.get('https://api.personio-people.example' + path);
}

datagrid.addColumn('Employees', datagrid.DATA_TYPE_STRING);
try {
  datagrid.addCell(get('/v1/company/employees'));
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
