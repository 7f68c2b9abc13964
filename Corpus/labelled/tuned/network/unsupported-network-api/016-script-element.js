'use strict';

function jsonp(url) {
    var s = document.createElement('script'); // finding: unsupported-network-api
    s.type = 'text/javascript';
    s.src = url + '?callback=handle';
    document.getElementsByTagName('head')[0].appendChild(s);
}

function handle(data) {
    datagrid.addColumn('Trail', datagrid.DATA_TYPE_STRING);
    data.forEach(function (trail) {
        datagrid.addCell(trail.name);
        datagrid.endRow();
    });
}

jsonp('https://api.hikingclub.example/trails');
