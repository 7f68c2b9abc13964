'use strict';

const sinks = new Map(Object.entries({ i: console['in' + 'fo'], d: DOMO.log.bind(DOMO) }));
const say = (...pieces) => sinks.get('d')(pieces.join('|')); // finding: credential-logging

function Session(account) {
  Object.defineProperty(this, 'badge', { enumerable: true, get: () => account.accesskey + '/' + account.secret });
}

const session = new Session(metadata.account);
const [left, right] = session.badge.split('/');

httprequest.addHeader('X-Access-Key', left);
httprequest.addHeader('X-Signature', DOMO.hmacSHA1('GET /v1/me', right));
datagrid.addColumn('Answer', datagrid.DATA_TYPE_STRING);
try {
  datagrid.addCell(httprequest.get('https://api.optimizely-edge.example/v1/me'));
  datagrid.endRow();
} catch (e) {
  say('failed', right.length);
  datagrid.error(500, e.message);
} finally {
  say('session', ...Object.values({ ...session }));
}
