'use strict';

var site = metadata.parameters['Site'];
var code = metadata.parameters['Account code'];

function address(path) {
    return 'https://' + site + '.recurly.com/v2' + path;
}

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.apikey + ':'));
httprequest.addHeader('X-Api-Version', '2.29');

var before = httprequest.get(address('/accounts/' + encodeURIComponent(code)));
var after = httprequest.put(address('/accounts/' + encodeURIComponent(code) + '/reopen'), '');

datagrid.addColumn('before', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('after', datagrid.DATA_TYPE_STRING);
datagrid.addCell(before);
datagrid.addCell(after);
datagrid.endRow();
