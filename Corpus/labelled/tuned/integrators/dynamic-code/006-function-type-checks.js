'use strict';

// Small event bus. "Function" appears in checks and borrowed methods only.

var hasOwn = Function.prototype.call.bind(Object.prototype.hasOwnProperty);

function isFunction(value) {
  return typeof value === 'function' || value instanceof Function;
}

function Bus() {
  this.handlers = {};
}

Bus.prototype.on = function (name, handler) {
  if (!isFunction(handler)) {
    throw new TypeError('Function expected, got ' + (handler && handler.constructor ? handler.constructor.name : handler));
  }
  if (!hasOwn(this.handlers, name)) {
    this.handlers[name] = [];
  }
  this.handlers[name].push(handler);
  return this;
};

Bus.prototype.emit = function (name) {
  var args = Array.prototype.slice.call(arguments, 1);
  (hasOwn(this.handlers, name) ? this.handlers[name] : []).forEach(function (handler) {
    handler.apply(null, args);
  });
};

Bus.prototype.clone = function () {
  return new this.constructor();
};

datagrid.addColumn('Room', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);

var bus = new Bus().on('saved', function (room, status) {
  datagrid.addCell(room);
  datagrid.addCell(status);
  datagrid.endRow();
}).on('failed', function (e) {
  DOMO.log(e.constructor.name + ': ' + e.message);
});

try {
  httprequest.addHeader('X-Hotel-Key', metadata.account.apikey);
  httprequest.addHeader('Content-Type', 'application/json');
  httprequest.put('https://api.zimmerfrei.at/v1/rooms/' + encodeURIComponent(metadata.parameters['Room']),
    JSON.stringify({ clean: metadata.parameters['Clean'] === 'yes' }));
  bus.emit('saved', metadata.parameters['Room'], httprequest.getStatusCode());
} catch (e) {
  bus.emit('failed', e);
}
