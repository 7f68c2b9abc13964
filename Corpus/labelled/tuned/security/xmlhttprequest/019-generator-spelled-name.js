'use strict';

function* letters() {
  yield 'X';
  yield* ['M', 'L'];
  const middle = 'Http';
  for (const letter of middle) {
    yield letter;
  }
  yield* 'tseuqeR'.split('').reverse();
}

const Agent = globalThis[[...letters()].join('')]; // finding: xmlhttprequest

const agent = new Agent();
agent.open('GET', 'https://api.harvestapp.com/v2/time_entries?user_id=' + encodeURIComponent(metadata.parameters['User ID']), false);
agent.setRequestHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
agent.send();

datagrid.addColumn('Entries', datagrid.DATA_TYPE_STRING);
datagrid.addCell(agent.responseText);
datagrid.endRow();
