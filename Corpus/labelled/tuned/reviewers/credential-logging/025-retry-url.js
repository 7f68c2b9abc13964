'use strict';

const MAX = 3;
const endpoint = new URLSearchParams();
endpoint.set('station', metadata.parameters['Station']);
endpoint.set('appid', metadata.account.apikey);

const url = 'https://api.cirruscope.org/obs?' + endpoint;

let raw = null;
for (let attempt = 1; attempt <= MAX && raw === null; attempt += 1) {
  try {
    raw = httprequest.get(url);
  } catch (e) {
    DOMO.log(`attempt ${attempt} of ${MAX} failed: ${url}`); // finding: credential-logging
    DOMO.sleep(attempt * 1000);
  }
}

datagrid.addColumn('time', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('celsius', datagrid.DATA_TYPE_DOUBLE);
if (raw !== null) {
  try {
    JSON.parse(raw).observations.forEach((o) => {
      datagrid.addCell(o.time);
      datagrid.addCell(o.celsius);
      datagrid.endRow();
    });
  } catch (e) {
    datagrid.error(4, 'Unreadable answer');
  }
}
