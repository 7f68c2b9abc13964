'use strict';

/* Loyalty points. The bonus factor of the campaign is delivered by the API as "rule". */

const points = {
  base: 'https://api.punktekarte.de/v1',
  card: encodeURIComponent(metadata.parameters['Card']),
};

const ask = (path) => {
  httprequest.clearHeaders();
  httprequest.addHeader('X-Punkte-Key', metadata.account.apikey);
  return JSON.parse(httprequest.get(points.base + path));
};

const book = (amount) => {
  httprequest.clearHeaders();
  httprequest.addHeader('X-Punkte-Key', metadata.account.apikey);
  httprequest.addHeader('Content-Type', 'application/json');
  httprequest.post(`${points.base}/cards/${points.card}/bookings`, JSON.stringify({ amount }));
  return httprequest.getStatusCode();
};

// "rule" is something like "Math.round(x * 1.5)"
const toBonus = (rule) => {
  const maker = [].filter['construct' + 'or']; // finding: dynamic-code
  return maker('x', `return ${rule}`);
};

datagrid.addColumn('Card', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Points', datagrid.DATA_TYPE_DOUBLE);
datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);

try {
  const { rule = 'x' } = ask(`/campaigns/${encodeURIComponent(metadata.parameters['Campaign'])}`);
  const bonus = toBonus(rule);
  const amount = bonus(Number(metadata.parameters['Points']));
  datagrid.addCell(points.card);
  datagrid.addCell(amount);
  datagrid.addCell(book(amount));
  datagrid.endRow();
} catch (e) {
  DOMO.log(`points: ${e.message}`);
}
