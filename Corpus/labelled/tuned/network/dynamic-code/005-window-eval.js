'use strict';

function configure(text) {
    return window.eval('(' + text + ')'); // finding: dynamic-code
}

function configureServer(text) {
    return globalThis['eval']('(' + text + ')'); // finding: dynamic-code
}

var text = httprequest.get('https://config.zipline.example/domo.js');
var config = typeof window === 'undefined' ? configureServer(text) : configure(text);

datagrid.addColumn('Version', datagrid.DATA_TYPE_STRING);
datagrid.addCell(String(config.version));
datagrid.endRow();
