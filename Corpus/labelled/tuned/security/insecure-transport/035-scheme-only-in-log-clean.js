'use strict';

// "http" words in names, codes and logs
const httpCodes = { 200: 'http ok', 404: 'http://not.found' };
const url = ['https:', '', 'reports.acme-print.example', 'jobs'].join('/');

function http(path) {
  const text = httprequest.get(url + path);
  const code = httprequest.getStatusCode();
  DOMO.log('http://reports.acme-print.example' + path + ' was asked over https: ' + (httpCodes[code] || code));
  return text;
}

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
datagrid.addColumn('Job', datagrid.DATA_TYPE_STRING);
try {
  datagrid.addCell(http('/' + encodeURIComponent(metadata.parameters['Job ID'])));
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
