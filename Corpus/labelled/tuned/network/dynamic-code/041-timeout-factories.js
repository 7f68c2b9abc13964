'use strict';

function sayLater(word) {
  return function () {
    DOMO.log('later: ' + word);
  };
}

const once = (fn) => { let done = false; return () => { if (!done) { done = true; fn(); } }; };
const queue = [sayLater('first'), once(sayLater('second'))];

setTimeout(sayLater('hello();'), 100);
setTimeout(queue[1], 200);
setTimeout(once(() => httprequest.post('https://api.townsquare.example/bell', '{}')), 300);

const text = httprequest.get('https://api.townsquare.example/clock');
datagrid.addColumn('Clock', datagrid.DATA_TYPE_STRING);
datagrid.addCell(text);
datagrid.endRow();
