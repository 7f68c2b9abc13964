'use strict';

const ENV = Object.freeze({
  live: { sub: 'api', path: '/v1' },
  sandbox: { sub: 'sandbox-api', path: '/v1-beta' },
  demo: { sub: 'demo.internal', path: '' }
});

const chosen = ENV[metadata.parameters['Environment']] || ENV.live;
const base = `https://${chosen.sub}.payloom.com${chosen.path}`;

const withRetry = (times, work) => {
  for (let n = 1; ; n += 1) {
    try {
      return work();
    } catch (e) {
      if (n >= times) {
        throw e;
      }
      DOMO.sleep(250 * n);
    }
  }
};

datagrid.addColumn('payout', datagrid.DATA_TYPE_STRING);
try {
  httprequest.addHeader('X-Key', metadata.account.apikey);
  const list = withRetry(3, () => JSON.parse(httprequest.get(base + '/payouts')));
  list.data.forEach((p) => {
    datagrid.addCell(p.id);
    datagrid.endRow();
  });
} catch (e) {
  datagrid.error(6, 'Payouts: ' + e.message);
}
