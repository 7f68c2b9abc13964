'use strict';

function kindOf(value) {
  if (value instanceof Function) { return 'function'; }
  if (typeof value === 'function') { return 'function'; }
  if (value && value.constructor === Function) { return 'function'; }
  if (Object.prototype.toString.call(value) === '[object Function]') { return 'function'; }
  if (value !== null && value !== undefined && value.constructor !== Object) { return 'other'; }
  return 'object';
}

var hooks = { before: function () { return 'x'; }, after: null };
var answer = JSON.parse(httprequest.get('https://api.chimneysweep.example/visits/next'));

datagrid.addColumn('Hook', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Kind', datagrid.DATA_TYPE_STRING);
Object.keys(hooks).forEach(function (k) {
  datagrid.addCell(k + answer.id);
  datagrid.addCell(kindOf(hooks[k]));
  datagrid.endRow();
});
