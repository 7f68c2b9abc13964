'use strict';

const MAX = 3;
const query = new URLSearchParams({ station: metadata.parameters['Station'], appid: metadata.account.apikey });
const endpoint = 'https://api.cirruscope.org/obs';
const url = endpoint + '?' + query;

let raw = null;
for (let attempt = 1; attempt <= MAX && raw === null; attempt += 1) {
  try {
    raw = httprequest.get(url);
  } catch (e) {
    DOMO.log(`attempt ${attempt} of ${MAX} failed: ${endpoint}, station ${metadata.parameters['Station']}`);
    DOMO.sleep(attempt * 1000);
  }
}

datagrid.addColumn('time', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('celsius', datagrid.DATA_TYPE_DOUBLE);
if (raw === null) {
  datagrid.error(4, 'Cirruscope did not answer');
} else {
  try {
    JSON.parse(raw).observations.forEach((o) => {
      datagrid.addCell(o.time);
      datagrid.addCell(o.celsius);
      datagrid.endRow();
    });
  } catch (e) {
    DOMO.log('unreadable: ' + raw);
  }
}
