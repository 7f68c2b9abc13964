'use strict';

// a poor man's module system: several files pasted into one
var modules = {};
var define = function (name, factory) { modules[name] = factory; };
var require = function (name) {
  var m = { exports: {} };
  modules[name](m, m.exports);
  return m.exports;
};

define('http', function (module) {
  module.exports.get = function (path) {
    return JSON.parse(httprequest.get('https://api.chalkboard.example' + path));
  };
});

define('grid', function (module, exports) {
  exports.write = function (title, list) {
    datagrid.addColumn(title, datagrid.DATA_TYPE_STRING);
    list.forEach(function (v) { datagrid.addCell(v); datagrid.endRow(); });
  };
});

var http = require('http');
var pupils = http.get('/pupils');
require('grid').write('Pupil', pupils.map(function (p) { return p.name; }));
