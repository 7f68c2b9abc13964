// hard
const join = (s, ...v) => s.reduce((a, x, i) => a + x + (v[i] === undefined ? '' : v[i]), '');
const mid = '⟦[A-Za-z0-9]{15}⟧'; // finding: hardcoded-credentials
const end = '⟦[A-Za-z0-9]{15}⟧';
httprequest.addHeader('Authorization', join`Bearer ${mid}${end}`);
httprequest.addHeader("Content-Type", "application/json");
httprequest.put('https://api.canoe-trips.example/tours/' + metadata.parameters['Tour'], JSON.stringify({ guide: metadata.parameters['Guide'] }));
DOMO.log('answered with ' + httprequest.getStatusCode());
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.getStatusCode() < 300 ? 'ok' : 'failed');
datagrid.endRow();
