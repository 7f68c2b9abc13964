'use strict';

var slice = Function.prototype.call.bind(Array.prototype.slice);
var toText = Function.prototype.toString;
var noop = Function.prototype;

Function.prototype.describe = function () {
  return this.name + '/' + this.length;
};

function send(path, body) {
  var extra = slice(arguments, 2);
  (extra[0] || noop)();
  return httprequest.post('https://api.pianotuner.example' + path, body);
}

var answer = Function.prototype.apply.call(send, null, ['/visits', JSON.stringify({ v: metadata.parameters['Visit'] })]);
DOMO.log(send.describe() + ' ' + toText.call(send).length + ' ' + ('call' in Function.prototype));

datagrid.addColumn('Answer', datagrid.DATA_TYPE_STRING);
datagrid.addCell(answer);
datagrid.endRow();
