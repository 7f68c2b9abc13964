const BOARD = 4417620398;
const COLUMN = { status: 'status4', token: 'text_token__1', key: 'dup__of_key5', owner: 'people_mkm2' };
const query = 'mutation ($item: ID!, $values: JSON!) { change_multiple_column_values(board_id: ' + BOARD + ', item_id: $item, column_values: $values) { id } }';

httprequest.addHeader('Authorization', metadata.account.apikey);
httprequest.addHeader('API-Version', '2023-10');
httprequest.addHeader('Content-Type', 'application/json');
const values = { [COLUMN.status]: { label: metadata.parameters['Status'] }, [COLUMN.token]: metadata.parameters['Reference'] };
datagrid.magicParseJSON(httprequest.post('https://api.monday.com/v2', JSON.stringify({ query, variables: { item: metadata.parameters['Item'], values: JSON.stringify(values) } })));
