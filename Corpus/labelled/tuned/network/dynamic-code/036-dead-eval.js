'use strict';

const DEBUG = false;

const inspect = (expression) => {
  if (!DEBUG) return undefined;
  return eval(expression); // finding: dynamic-code
};

function neverCalled(source) {
  return new Function(source)(); // finding: dynamic-code
}

const debug = (text) => DEBUG && DOMO.log(text);

const list = httprequest.get('https://api.bellringers.example/bells');
debug(inspect('list.length'));
datagrid.magicParseJSON(list);
