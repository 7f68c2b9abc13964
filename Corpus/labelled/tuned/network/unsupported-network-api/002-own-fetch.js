'use strict';

// our team likes the name; it is a plain wrapper round httprequest
function fetch(path, options) {
  var o = options || {};
  if (o.body) {
    return { text: httprequest.post('https://api.canalboat.example' + path, o.body) };
  }
  return { text: httprequest.get('https://api.canalboat.example' + path) };
}

var lock = fetch('/locks/' + encodeURIComponent(metadata.parameters['Lock']), { body: '{"state":"open"}' });
var all = fetch('/locks');

datagrid.addColumn('Lock', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('All', datagrid.DATA_TYPE_STRING);
datagrid.addCell(lock.text);
datagrid.addCell(all.text);
datagrid.endRow();
