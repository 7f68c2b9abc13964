'use strict';

var grant = metadata.account.accesstoken;

function describe(metadata) {
  // metadata of a file in the store, not the host object
  DOMO.log('file ' + JSON.stringify(metadata));
  return metadata.name + ' (' + metadata.size + ')';
}

httprequest.addHeader('Authorization', 'Bearer ' + grant);
var files = JSON.parse(httprequest.get('https://api.filecabinet.io/files'));
datagrid.addColumn('File', datagrid.DATA_TYPE_STRING);
files.map(function (file) {
  return describe(file.metadata);
}).forEach(function (line) {
  datagrid.addCell(line);
  datagrid.endRow();
});
