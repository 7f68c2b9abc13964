'use strict';

// In strict mode a function in a block stays in its block.
if (metadata.parameters['Test'] === 'true') {
  function XMLHttpRequest() {
    this.open = function () {};
    this.send = function () { this.responseText = '[]'; };
  }
  DOMO.log('test double ready ' + XMLHttpRequest.name);
}

var http = new XMLHttpRequest(); // finding: xmlhttprequest
http.open('GET', 'https://api.brewlab.example/batches', false);
http.send();
datagrid.magicParseJSON(http.responseText);
