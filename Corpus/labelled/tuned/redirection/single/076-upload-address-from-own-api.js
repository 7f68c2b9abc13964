'use strict';

var folder = encodeURIComponent(metadata.parameters['Folder']);
var text = metadata.parameters['File content'];

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);
httprequest.addHeader('Content-Type', 'application/json');

var asset = JSON.parse(httprequest.post('https://api.frame-io.com/v2/assets/' + folder + '/children', JSON.stringify({
    name: metadata.parameters['File name'],
    type: 'file',
    filetype: 'text/plain',
    filesize: text.length
})));

httprequest.clearHeaders();
httprequest.addHeader('Content-Type', 'text/plain');
asset.upload_urls.forEach(function (address) {
    httprequest.put(address, text);
});

datagrid.addColumn('Asset', datagrid.DATA_TYPE_STRING);
datagrid.addCell(asset.id);
datagrid.endRow();
