'use strict';

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
const base = 'https://api.postmill.example';

const link = (scheme, id) => `${scheme}://www.postmill.example/grain/${id}`;
const rows = JSON.parse(httprequest.get(base + '/grain?links=http'));

datagrid.addColumn('Grain', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Public page', datagrid.DATA_TYPE_STRING);
rows.forEach((row) => {
  datagrid.addCell(row.name);
  datagrid.addCell(link('http', row.id));
  datagrid.endRow();
});

httprequest.post(link('https', rows.length), JSON.stringify({ pages: rows.map((r) => link('http', r.id)) }));
DOMO.setState('last', 'http://www.postmill.example/grain');
