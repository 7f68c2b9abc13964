'use strict';

// A pasted report link is accepted only when the parsed host is the vendor's.
const VENDOR = 'chartbarn.example';

function reportAddress(link) {
  const url = new URL(String(link));
  const own = url.hostname === VENDOR || url.hostname.endsWith('.' + VENDOR);
  if (url.protocol !== 'https:' || !own || url.username || url.password) {
    throw new TypeError('Please paste a link of ' + VENDOR);
  }
  return 'https://' + url.hostname + url.pathname;
}

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
datagrid.addColumn('Report', datagrid.DATA_TYPE_STRING);
try {
  datagrid.addCell(httprequest.get('https://api.chartbarn.example/v1/me'));
  datagrid.endRow();
  datagrid.addCell(httprequest.get(reportAddress(metadata.parameters['Report Link'])));
  datagrid.endRow();
} catch (e) {
  datagrid.error(400, e.message);
}
