'use strict';

var Stream = (function (root) {
  var Source = root['EventSource']; // finding: unsupported-network-api

  function open(path, onData) {
    var source = new Source('https://api.particle.io/v1/' + path);
    source.onmessage = function (event) {
      onData(event.data);
    };
    return source;
  }

  return { open: open };
}(typeof window !== 'undefined' ? window : this));

datagrid.addColumn('Message', datagrid.DATA_TYPE_STRING);
Stream.open('devices/' + encodeURIComponent(metadata.parameters['Device ID']) + '/events', function (text) {
  datagrid.addCell(text);
  datagrid.endRow();
});
