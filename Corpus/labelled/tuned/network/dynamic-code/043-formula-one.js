'use strict';

// in motor racing a "constructor" is the team
const standings = JSON.parse(httprequest.get('https://api.racingdata.example/standings'));

const teamOf = (driver) => driver.constructor && driver.constructor.title;

const table = standings.map((driver) => ({
  ...driver,
  constructor: { title: driver.team, points: driver.points, ['constructor']: 1 },
}));

table.forEach((row) => { row.constructor.points += row.bonus || 0; });
const { constructor: leader } = table[0];

datagrid.addColumn('Driver', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Constructor', datagrid.DATA_TYPE_STRING);
table.forEach((row) => {
  datagrid.addCell(row.name + (row.constructor === leader ? ' *' : ''));
  datagrid.addCell(teamOf(row));
  datagrid.endRow();
});
