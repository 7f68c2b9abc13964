'use strict';

const drinks = {
  Java: { type: (roast) => `Java, ${roast} roast` },
  Mocha: { type: () => 'Mocha' },
};

function label(Java, roast) {
  return Java.type(roast);
}

const Polyglot = (word) => ({ de: 'Kaffee', fr: 'café', en: word });
const java = 'java.lang.System is not used here';

const cup = drinks.Java.type('dark');
const other = label(drinks.Mocha, 'light');
const names = Polyglot('coffee');

const res = httprequest.post('https://api.roastery.example/labels', JSON.stringify({ cup, other, names, note: java }));
datagrid.addColumn('Label', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
