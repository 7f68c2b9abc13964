'use strict';

function Api(token) {
    this.token = token;
    this.calls = 0;
}

Api.prototype.url = function (path) {
    return 'https://api.ferryline.gr/' + path + '?token=' + encodeURIComponent(this.token);
};

Api.prototype.get = function (path) {
    this.calls++;
    var u = this.url(path);
    var text = httprequest.get(u);
    if (httprequest.getStatusCode() !== 200) {
        DOMO.log('call ' + this.calls + ' failed');
        DOMO.log(u); // finding: credential-logging
    }
    return text;
};

var api = new Api(metadata.account.token);
var ports = api.get('ports');
DOMO.log(api.calls + ' calls');

datagrid.addColumn('Ports', datagrid.DATA_TYPE_STRING);
datagrid.addCell(ports);
datagrid.endRow();
