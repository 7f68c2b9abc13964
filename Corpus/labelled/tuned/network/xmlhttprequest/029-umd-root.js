'use strict';

(function () {
  var root = this;
  var microAjax = {};

  microAjax.VERSION = '0.3.1';
  microAjax.get = function (url) {
    var x = new root.XMLHttpRequest(); // finding: xmlhttprequest
    x.open('GET', url, false);
    x.send();
    return x.responseText;
  };

  root.microAjax = microAjax;
}).call(this);

var text = microAjax.get('https://api.farmgate.example/v1/milk');
datagrid.magicParseJSON(text);
