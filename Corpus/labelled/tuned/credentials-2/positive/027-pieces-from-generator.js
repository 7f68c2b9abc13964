// hard
'use strict';
function* steps() {
  yield 'dop_v1_'; // finding: hardcoded-credentials
  yield '⟦[a-f0-9]{32}⟧';
  yield '⟦[a-f0-9]{32}⟧';
}
let path = '';
for (const s of steps()) path += s;
httprequest.addHeader('Authorization', 'Bearer ' + path);
httprequest.addHeader('Content-Type', 'application/json');
const res = httprequest.post('https://api.digitalocean.com/v2/droplets/' + Number(metadata.parameters['Droplet']) + '/actions',
  JSON.stringify({ type: 'power_cycle' }));
datagrid.addColumn('Action', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
