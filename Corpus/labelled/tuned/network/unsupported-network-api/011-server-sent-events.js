'use strict';

var quellen = [];

function abonnieren(pfad) {
    var es = new EventSource('https://stream.wetterwarte.example/' + pfad); // finding: unsupported-network-api
    es.onmessage = function (e) {
        quellen.push(e.data);
    };
    return es;
}

var strom = abonnieren('wind');
DOMO.sleep(2000);
strom.close();

datagrid.addColumn('Messwert', datagrid.DATA_TYPE_STRING);
quellen.forEach(function (w) {
    datagrid.addCell(w);
    datagrid.endRow();
});
