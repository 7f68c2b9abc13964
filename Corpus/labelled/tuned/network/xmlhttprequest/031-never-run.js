'use strict';

var USE_LEGACY = false;

function legacyCall(url) {
    // TODO delete, nobody calls this
    var h = new XMLHttpRequest; // finding: xmlhttprequest
    h.open('GET', url, false);
    h.send();
    return h.responseText;
}

if (false) {
    DOMO.log(new XMLHttpRequest().readyState); // finding: xmlhttprequest
}

var url = 'https://api.cityparks.example/benches';
var res = httprequest.get(url);
if (USE_LEGACY) {
    res = legacyCall(url);
}
datagrid.magicParseJSON(res);
