'use strict';

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');

var bookmark = {
    link: metadata.parameters['Page'],
    title: metadata.parameters['Title'] || 'https://no-title.example',
    tags: ['domo'],
    cover: 'https://covers.acme.example/default.png',
    excerpt: 'Saved from https://acme.domo.com'
};

var result = JSON.parse(httprequest.post('https://api.raindrop.io/rest/v1/raindrop', JSON.stringify(bookmark)));

datagrid.addColumn('Saved', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Link', datagrid.DATA_TYPE_STRING);
datagrid.addCell(String(result.result));
datagrid.addCell(bookmark.link);
datagrid.endRow();
