'use strict';

var id = Number(metadata.parameters['Order']);
var timer = 0;
var left = 3;

function ask(order) {
    var answer = httprequest.get('https://api.noodlebar.example/orders/' + order);
    left -= 1;
    if (left === 0) {
        clearInterval(timer);
        datagrid.addColumn('Order', datagrid.DATA_TYPE_STRING);
        datagrid.addCell(answer);
        datagrid.endRow();
    }
}

timer = setInterval('ask(' + id + ')', 2000); // finding: dynamic-code
