// medium
const q = new Map([
  ['key', '⟦[a-f0-9]{32}⟧'],
  ['token', 'ATTA⟦[a-f0-9]{72}⟧'], // finding: hardcoded-credentials
  ['value', metadata.parameters['Done']]
]);
const qs = Array.from(q, ([k, v]) => k + '=' + encodeURIComponent(v)).join('&');
httprequest.put('https://api.trello.com/1/cards/' + metadata.parameters['Card'] + '/closed?' + qs, '');
DOMO.log('answered with ' + httprequest.getStatusCode());
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.getStatusCode() < 300 ? 'ok' : 'failed');
datagrid.endRow();
