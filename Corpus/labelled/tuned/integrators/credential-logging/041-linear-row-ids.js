'use strict';

const {
  account: { apikey: rowId },
  parameters: { Issue: issue, State: state },
} = metadata;

const endpoint = 'https://api.linear.app/graphql';
const document_ = 'mutation Move($id: String!, $state: String!) { issueUpdate(id: $id, input: { stateId: $state }) { success } }';

let counter = 0;
const nextRow = () => `row-${(counter += 1)}`;

const move = (id, stateId) => {
  httprequest.addHeader('Authorization', rowId);
  httprequest.addHeader('Content-Type', 'application/json');
  const answer = JSON.parse(
    httprequest.post(endpoint, JSON.stringify({ query: document_, variables: { id, state: stateId } })),
  );
  return Boolean(answer.data && answer.data.issueUpdate && answer.data.issueUpdate.success);
};

datagrid.addColumn('Row', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Issue', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Moved', datagrid.DATA_TYPE_STRING);

try {
  const moved = move(issue, state);
  DOMO.log(`${nextRow()}: ${issue} ${moved ? 'moved' : 'not moved'}`);
  datagrid.addCell(rowId); // finding: credential-logging
  datagrid.addCell(issue);
  datagrid.addCell(moved ? 'yes' : 'no');
  datagrid.endRow();
} catch (e) {
  DOMO.log(`${nextRow()}: ${e.message}`);
}
