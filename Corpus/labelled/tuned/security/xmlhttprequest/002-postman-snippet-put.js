'use strict';

// WARNING: For POST requests, body is set to null by browsers.
var data = JSON.stringify({
  "name": metadata.parameters["Task Name"],
  "completed": true
});

var xhr = new XMLHttpRequest(); // finding: xmlhttprequest
xhr.withCredentials = true;

xhr.addEventListener("readystatechange", function() {
  if(this.readyState === 4) {
    console.log(this.responseText);
  }
});

xhr.open("PUT", "https://app.asana.com/api/1.0/tasks/" + metadata.parameters["Task ID"]);
xhr.setRequestHeader("Content-Type", "application/json");
xhr.setRequestHeader("Authorization", "Bearer " + metadata.account.accesstoken);

xhr.send(data);

datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell('sent');
datagrid.endRow();
