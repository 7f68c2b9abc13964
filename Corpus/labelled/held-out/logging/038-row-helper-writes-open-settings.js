'use strict';

const config = {
  endpoint: 'https://api.solarpark.example/v1',
  user: metadata.account.username,
  secret: metadata.account.secret,
  limit: 50
};

['Name', 'Value'].forEach((title) => datagrid.addColumn(title, datagrid.DATA_TYPE_STRING));

const addRow = (...cells) => {
  for (const cell of cells) {
    datagrid.addCell(String(cell));
  }
  datagrid.endRow();
};

httprequest.addHeader('X-Secret', config.secret);
try {
  httprequest.post(config.endpoint + '/plants/refresh', JSON.stringify({ limit: config.limit }));
  addRow('status', httprequest.getStatusCode());
  ['endpoint', 'user', 'limit'].forEach((name) => addRow(name, config[name]));
  addRow('secret', 'set');
} catch (e) {
  datagrid.error(500, 'The plants were not refreshed');
}
