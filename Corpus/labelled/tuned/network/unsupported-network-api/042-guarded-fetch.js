'use strict';

var get;
if (typeof fetch === 'function') {
    get = function (u) {
        return fetch(u).then(function (r) { return r.text(); }); // finding: unsupported-network-api
    };
} else {
    get = function (u) {
        return { then: function (ok) { ok(httprequest.get(u)); } };
    };
}

get('https://api.blacksmith.example/tools').then(function (text) {
    datagrid.addColumn('Tools', datagrid.DATA_TYPE_STRING);
    datagrid.addCell(text);
    datagrid.endRow();
});
