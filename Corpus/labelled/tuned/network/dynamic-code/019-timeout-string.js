'use strict';

var tries = 0;

function poll() {
    tries++;
    var s = httprequest.get('https://api.photolab.example/prints/' + metadata.parameters['Print']);
    if (s.indexOf('done') < 0 && tries < 5) {
        setTimeout('poll()', 1000); // finding: dynamic-code
    } else {
        datagrid.addColumn('State', datagrid.DATA_TYPE_STRING);
        datagrid.addCell(s);
        datagrid.endRow();
    }
}

poll();
