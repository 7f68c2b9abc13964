'use strict';

// the name of a function expression is visible only inside itself
var shim = function XMLHttpRequest(depth) {
  if (depth > 0) {
    return new XMLHttpRequest(depth - 1);
  }
  this.depth = 0;
};

var a = new shim(2);
var b = new XMLHttpRequest(); // finding: xmlhttprequest

b.open('GET', 'https://api.diveshop.example/tanks?depth=' + a.depth, false);
b.send();
datagrid.magicParseJSON(b.responseText);
