'use strict';

const p = metadata.parameters;
const dry = p['Dry Run'] === 'yes';

const session = {
  token: null,
  until: 0,
  bearer() {
    if (Date.now() >= this.until) {
      const { clientKey, clientSecret, scope } = metadata.account;
      httprequest.clearHeaders();
      httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
      const answer = JSON.parse(httprequest.post('https://identity.stockroom.eu/connect/token',
        `grant_type=client_credentials&client_id=${encodeURIComponent(clientKey)}&client_secret=${encodeURIComponent(clientSecret)}&scope=${encodeURIComponent(scope)}`));
      this.token = answer.access_token;
      this.until = Date.now() + (answer.expires_in - 60) * 1000;
      DOMO.log('new token until ' + new Date(this.until).toISOString());
    }
    return 'Bearer ' + this.token;
  },
};

const api = (method, path, body) => {
  const bearer = session.bearer();
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', bearer);
  httprequest.addHeader('Content-Type', 'application/json');
  const url = 'https://api.stockroom.eu/v2' + path;
  const text = body ? httprequest[method](url, JSON.stringify(body)) : httprequest[method](url);
  const status = httprequest.getStatusCode();
  if (status === 401) {
    session.until = 0; // sign in again next time
  }
  return { status, data: text ? JSON.parse(text) : null };
};

const groupBy = (list, key) => list.reduce((groups, item) => {
  (groups[key(item)] ||= []).push(item);
  return groups;
}, {});

const read = (dataset) => {
  const { columns, rows } = DOMO.getDataset(dataset).queryData("SELECT sku, shelf, quantity FROM table WHERE quantity IS NOT NULL");
  const index = Object.fromEntries((columns || ['sku', 'shelf', 'quantity']).map((c, i) => [c, i]));
  return rows.map((r) => ({ sku: r[index.sku], shelf: r[index.shelf], quantity: Number(r[index.quantity]) }));
};

['Shelf', 'Lines', 'Pieces', 'Status', 'Message'].forEach((name, i) => {
  datagrid.addColumn(name, i === 1 || i === 2 ? datagrid.DATA_TYPE_DOUBLE : datagrid.DATA_TYPE_STRING);
});

const row = (...cells) => {
  cells.forEach((cell) => datagrid.addCell(cell));
  datagrid.endRow();
};

const send = (shelf, lines) => {
  const pieces = lines.reduce((sum, l) => sum + l.quantity, 0);
  const count = { warehouse: p.Warehouse, shelf, lines, reference: `domo-${Date.now().toString(36)}` };
  if (dry) {
    DOMO.log('would send ' + JSON.stringify(count));
    row(shelf, lines.length, pieces, 'dry run', count.reference);
    return;
  }
  const { status, data } = api('post', '/counts', count);
  row(shelf, lines.length, pieces, String(status), status < 300 ? data.id : JSON.stringify(data.errors));
};

try {
  const shelves = groupBy(read(p.Dataset), (l) => l.shelf);
  for (const [shelf, lines] of Object.entries(shelves)) {
    try {
      send(shelf, lines);
    } catch (e) {
      DOMO.log(`shelf ${shelf}: ${e.message}`);
      row(shelf, lines.length, 0, 'error', e.message);
    }
  }
  DOMO.log('session: ' + (session.token ? 'used' : 'not needed') + ', keys ' + Object.keys(shelves).length);
} catch (e) {
  datagrid.error(3, e.message);
}
