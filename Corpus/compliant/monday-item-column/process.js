'use strict';

const MUTATION = `mutation ($board: ID!, $item: ID!, $column: String!, $value: String!) {
  change_simple_column_value(board_id: $board, item_id: $item, column_id: $column, value: $value) {
    id
    name
    updated_at
  }
  complexity { before after reset_in_x_seconds }
}`;

const ATTEMPTS = 3;

class Throttled extends Error {
  constructor(seconds) {
    super(`too many requests; try again in ${seconds} seconds`);
    this.seconds = seconds;
  }
}

function execute(query, variables) {
  const answer = JSON.parse(httprequest.post('https://api.monday.com/v2', JSON.stringify({ query, variables })));
  const [problem] = answer.errors || [];
  if (problem && problem.extensions && problem.extensions.code === 'COMPLEXITY_BUDGET_EXHAUSTED') {
    throw new Throttled(problem.extensions.retry_in_seconds);
  }
  if (problem) throw new Error(problem.message);
  return answer.data;
}

function patiently(work) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof Throttled) || attempt >= ATTEMPTS) throw error;
      DOMO.sleep(error.seconds * 1000);
    }
  }
}

try {
  const p = metadata.parameters;
  httprequest.addHeader('Authorization', metadata.account.apikey);
  httprequest.addHeader('Content-Type', 'application/json');
  httprequest.addHeader('API-Version', '2024-10');

  const { change_simple_column_value: item, complexity } = patiently(() =>
    execute(MUTATION, { board: String(p['Board ID']), item: String(p['Item ID']), column: p.Column, value: p.Value })
  );

  datagrid.addColumn('Item', datagrid.DATA_TYPE_STRING);
  datagrid.addColumn('Updated', datagrid.DATA_TYPE_DATETIME);
  datagrid.addColumn('Remaining Tokens', datagrid.DATA_TYPE_DOUBLE);
  datagrid.addCell(item.name);
  datagrid.addCell(item.updated_at);
  datagrid.addCell(complexity.after);
  datagrid.endRow();
} catch (error) {
  datagrid.error(502, error.message);
}
