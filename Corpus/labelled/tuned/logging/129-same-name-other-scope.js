'use strict';

function connect() {
  var token = metadata.account.token;
  httprequest.addHeader('X-Token', token);
  return httprequest.get('https://api.puzzle.fun/puzzles');
}

function parse(text) {
  var token;
  var seen = [];
  var re = /[a-z]+/g;
  while ((token = re.exec(text)) !== null) {
    seen.push(token[0]);
    DOMO.log('token ' + token[0]);
  }
  return seen;
}

var puzzles = connect();
{
  let token = puzzles.length;
  DOMO.log('token ' + token);
}
parse('find the words');

datagrid.addColumn('Puzzles', datagrid.DATA_TYPE_STRING);
datagrid.addCell(puzzles);
datagrid.endRow();
