'use strict';

const { username, password } = metadata.account;
const ORIGIN = 'https://api.tidemark.eu';
const REPORTS = 'https://reports.tm-archive.info\\@api.tidemark.eu/v3/daily';

const session = (() => {
  try {
    const reply = httprequest.post(ORIGIN + '/v3/session', JSON.stringify({ username, password }));
    return JSON.parse(reply);
  } catch (e) {
    return null;
  }
})();

datagrid.addColumn('day', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('orders', datagrid.DATA_TYPE_DOUBLE);
if (session) {
  try {
    httprequest.addHeader('X-Session', session.id);
    JSON.parse(httprequest.get(REPORTS)).days.forEach((d) => { // finding: external-redirection
      datagrid.addCell(d.date);
      datagrid.addCell(d.orders);
      datagrid.endRow();
    });
  } catch (e) {
    datagrid.error(7, 'No reports: ' + e.message);
  }
} else {
  datagrid.error(8, 'No session');
}
