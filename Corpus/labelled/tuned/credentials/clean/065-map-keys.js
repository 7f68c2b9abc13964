const byKey = new Map();
byKey.set('alpha', 1);
byKey.set('beta', 2);
const key = metadata.parameters['Priority'] === 'High' ? 'alpha' : 'beta';
const defaultKey = 'gamma';
const value = byKey.get(key) || byKey.get(defaultKey) || 0;

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.put('https://api.queueboard.example/cards/' + metadata.parameters['Card'], JSON.stringify({ rank: value }));
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
} else {
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('saved');
  datagrid.endRow();
}
