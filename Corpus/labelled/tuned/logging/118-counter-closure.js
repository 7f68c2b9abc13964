'use strict';

const make = (account) => {
  let calls = 0;
  return {
    call(path) {
      calls++;
      httprequest.clearHeaders();
      httprequest.addHeader('X-Secret', account.secret);
      return httprequest.get(`https://api.sewing.shop${path}`);
    },
    stats: () => ({ calls, user: account.username }),
  };
};

const api = make(metadata.account);
const fabrics = api.call('/fabrics');
console.log(api.stats());
DOMO.log(JSON.stringify(api.stats()));
DOMO.log(`calls ${api.stats().calls}`);

datagrid.addColumn('Fabrics', datagrid.DATA_TYPE_STRING);
datagrid.addCell(fabrics);
datagrid.endRow();
