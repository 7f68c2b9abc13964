'use strict';

var key = metadata.account.apikey;
var url = 'https://api.newsdesk.press/v2/top?country=' + encodeURIComponent(metadata.parameters['Country']) + '&apiKey=' + key;

DOMO.log('GET ' + url.split('?')[0]);
DOMO.log('GET ' + url.replace(key, '***'));
DOMO.log('GET ' + url.replace(/apiKey=[^&]*/, 'apiKey=***'));

var articles = JSON.parse(httprequest.get(url)).articles;
DOMO.log('articles ' + articles.length);

datagrid.addColumn('Title', datagrid.DATA_TYPE_STRING);
articles.forEach(function (a) {
  datagrid.addCell(a.title);
  datagrid.endRow();
});
