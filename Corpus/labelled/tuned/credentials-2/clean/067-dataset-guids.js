'use strict';
const DATASETS = {
  orders: '⟦[a-f0-9]{8}⟧-⟦[a-f0-9]{4}⟧-4⟦[a-f0-9]{3}⟧-8⟦[a-f0-9]{3}⟧-⟦[a-f0-9]{12}⟧',
  customers: '⟦[a-f0-9]{8}⟧-⟦[a-f0-9]{4}⟧-4⟦[a-f0-9]{3}⟧-9⟦[a-f0-9]{3}⟧-⟦[a-f0-9]{12}⟧'
};
const rows = DOMO.queryData(DATASETS.orders, 'select max(id) from table').rows;
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
const res = httprequest.put('https://api.orderloop.com/v1/cursor', JSON.stringify({ last: rows[0][0] }));
datagrid.addColumn('Last', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
