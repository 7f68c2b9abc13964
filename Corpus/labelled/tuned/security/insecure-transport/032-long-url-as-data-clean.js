'use strict';

// Link shortener: the address to shorten may be http, the API is not.
const schemeOf = (text) => (/^http:/i.test(text) ? 'http' : 'https');

const longUrl = String(metadata.parameters['Long URL']);
const labels = { http: 'not encrypted', https: 'encrypted' };

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
datagrid.addColumn('Link', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Target', datagrid.DATA_TYPE_STRING);
try {
  datagrid.addCell(httprequest.post('https://api-ssl.bitly.com/v4/shorten', JSON.stringify({ long_url: longUrl })));
  datagrid.addCell(labels[schemeOf(longUrl)]);
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
