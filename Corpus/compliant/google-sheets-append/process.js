'use strict';

const documentId = (text) => {
  const match = /(?:\/d\/)?([A-Za-z0-9_-]{30,})/.exec(text);
  if (!match) throw new SyntaxError('Spreadsheet must be the address or the id of a spreadsheet');
  return match[1];
};

// Names of tabs stand in quotes, and quotes in them are doubled.
const range = (tab) => `'${tab.replaceAll("'", "''")}'!A1`;

const append = ({ id, tab, cells }) => {
  const path = `${encodeURIComponent(id)}/values/${encodeURIComponent(range(tab))}:append`;
  const query = new Map([
    ['valueInputOption', 'USER_ENTERED'],
    ['insertDataOption', 'INSERT_ROWS'],
    ['includeValuesInResponse', 'false'],
  ]);
  query.forEach((value, key) => httprequest.addParameter(key, value));
  httprequest.addHeader('Authorization', `Bearer ${metadata.account.accesstoken}`);
  httprequest.addHeader('Content-Type', 'application/json');

  const answer = httprequest.post(
    `https://sheets.googleapis.com/v4/spreadsheets/${path}`,
    JSON.stringify({ majorDimension: 'ROWS', values: [cells] }),
  );
  const { updates, error } = JSON.parse(answer);
  if (error) throw new Error(`${error.status}: ${error.message}`);
  return updates;
};

const report = (columns) => {
  for (const [name, type] of columns) datagrid.addColumn(name, type);
  for (const [, , value] of columns) datagrid.addCell(value);
  datagrid.endRow();
};

try {
  const { Spreadsheet, Sheet, Values } = metadata.parameters;
  const updates = append({ id: documentId(Spreadsheet), tab: Sheet, cells: Values.split(/\r?\n/) });
  report([
    ['Range', datagrid.DATA_TYPE_STRING, updates.updatedRange],
    ['Cells', datagrid.DATA_TYPE_DOUBLE, updates.updatedCells],
  ]);
} catch (error) {
  datagrid.error(error.name === 'SyntaxError' ? 400 : 502, error.message);
}
