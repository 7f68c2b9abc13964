'use strict';

var http = {
  get: function (p) { return httprequest.get('https://api.cidermill.example' + p); },
  post: function (p, b) { return httprequest.post('https://api.cidermill.example' + p, b); },
  ajax: function (o) { return o.data ? this.post(o.url, o.data) : this.get(o.url); },
  getJSON: function (p) { return JSON.parse(this.get(p)); }
};

(function ($) {
  var presses = $.getJSON('/presses');
  $.post('/presses/seen', JSON.stringify({ n: presses.length }));
  var last = $.ajax({ url: '/presses/last' });

  datagrid.addColumn('Press', datagrid.DATA_TYPE_STRING);
  datagrid.addCell(last);
  datagrid.endRow();
})(http);
