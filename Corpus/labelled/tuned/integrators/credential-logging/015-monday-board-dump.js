'use strict';

// monday.com: change a column value

const ENDPOINT = 'https://api.monday.com/v2';

// keep for support: shows how the action was called
const snapshot = JSON.stringify(metadata, null, 2);

const MUTATION = `mutation ($board: ID!, $item: ID!, $column: String!, $value: String) {
  change_simple_column_value (board_id: $board, item_id: $item, column_id: $column, value: $value) { id }
}`;

function graphql(query, variables) {
  httprequest.addHeader('Authorization', metadata.account.apikey);
  httprequest.addHeader('Content-Type', 'application/json');
  const raw = httprequest.post(ENDPOINT, JSON.stringify({ query, variables }));
  const json = JSON.parse(raw);
  if (json.errors) {
    throw new Error(json.errors.map((e) => e.message).join(', '));
  }
  return json.data;
}

datagrid.addColumn('Item', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Changed', datagrid.DATA_TYPE_STRING);

const p = metadata.parameters;
try {
  const data = graphql(MUTATION, {
    board: p['Board'],
    item: p['Item'],
    column: p['Column'],
    value: p['Value'],
  });
  datagrid.addCell(p['Item']);
  datagrid.addCell(data ? 'yes' : 'no');
  datagrid.endRow();
} catch (e) {
  DOMO.log('monday.com refused the change: ' + e.message);
  DOMO.log(snapshot); // finding: credential-logging
  datagrid.error(500, 'monday.com refused the change');
}
