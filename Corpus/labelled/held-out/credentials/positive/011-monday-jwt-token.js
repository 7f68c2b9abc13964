// easy
const token = 'eyJhbGciOiJIUzI1NiJ9.⟦<base64url:{"tid":[0-9]{9},"aai":11,"uid":[0-9]{8},"actid":[0-9]{7},"rgn":"use1"}>⟧.⟦[A-Za-z0-9_-]{43}⟧'; // finding: hardcoded-credentials
const mutation = `mutation ($board: ID!, $item: ID!, $value: JSON!) {
  change_column_value(board_id: $board, item_id: $item, column_id: "status", value: $value) { id }
}`;
httprequest.addHeader('Authorization', token);
httprequest.addHeader('API-Version', '2024-01');
httprequest.addHeader('Content-Type', 'application/json');
const res = httprequest.post('https://api.monday.com/v2', JSON.stringify({
  query: mutation,
  variables: {
    board: metadata.parameters['Board'],
    item: metadata.parameters['Item'],
    value: JSON.stringify({ label: metadata.parameters['Label'] })
  }
}));
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
