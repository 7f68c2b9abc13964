'use strict';

const { accesstoken } = metadata.account;
const base = 'https://api.pipeworks.io/v2';

/** One authorised GET. */
const get = (path) => {
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', `Bearer ${accesstoken}`);
  return JSON.parse(httprequest.get(`${base}${path}`));
};

DOMO.log(`start of run, base ${base}`);
DOMO.log(`token in use: <${accesstoken}>`); // finding: credential-logging
const deals = get('/deals?limit=50');
DOMO.log(`deals: ${deals.items.length}`);

datagrid.addColumn('Deal', datagrid.DATA_TYPE_STRING);
deals.items.forEach((d) => {
  datagrid.addCell(d.title);
  datagrid.endRow();
});
