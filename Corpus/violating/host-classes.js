'use strict';

// Reaches through the engine to what lies under it.
var Thread = Java.type('java.lang.Thread'); // finding: dynamic-code
var URLEncoder = Packages.java.net.URLEncoder; // finding: dynamic-code

load('classpath:shared/retry.js'); // finding: dynamic-code

function pause(seconds) {
  Thread.sleep(seconds * 1000);
}

try {
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
  var name = URLEncoder.encode(metadata.parameters['Folder'], 'UTF-8');
  httprequest.post('https://files.docstore.example/api/folders?name=' + name, '');
  pause(2);
  var made = JSON.parse(httprequest.get('https://files.docstore.example/api/folders?name=' + name));
  datagrid.addColumn('Folder', datagrid.DATA_TYPE_STRING);
  datagrid.addCell(made.id);
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
