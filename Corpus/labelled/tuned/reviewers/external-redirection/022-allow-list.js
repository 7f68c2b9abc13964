'use strict';

const ALLOWED = new Set(['eu.monitor-lark.com', 'us.monitor-lark.com', 'monitor-lark.com']);
const wanted = metadata.parameters['Site'];

function request(site, path) {
  if (!ALLOWED.has(site)) {
    throw new Error('Site must be one of ' + Array.from(ALLOWED).join(', '));
  }
  httprequest.clearHeaders();
  httprequest.addHeader('LARK-KEY', metadata.account.apikey);
  return JSON.parse(httprequest.get('https://' + site + path));
}

datagrid.addColumn('host', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('up', datagrid.DATA_TYPE_STRING);
try {
  request(wanted, '/api/hosts').list.forEach((h) => {
    datagrid.addCell(h.name);
    datagrid.addCell(String(h.up));
    datagrid.endRow();
  });
} catch (e) {
  datagrid.error(4, e.message);
}
