'use strict';

var actions = {
  refresh: function () { return httprequest.get('https://api.greenhouse.example/beds'); },
  water: function () { return httprequest.post('https://api.greenhouse.example/water', '{}'); }
};

var next = metadata.parameters['Water'] === 'yes' ? actions.water : actions.refresh;
var delay = metadata.parameters['Delay'] || '250';

setTimeout(next, delay);
setTimeout(actions['refresh'], 500);
setTimeout(actions.water.bind(actions), 750, 'eval', 'water');

var text = actions.refresh();
datagrid.addColumn('Beds', datagrid.DATA_TYPE_STRING);
datagrid.addCell(text);
datagrid.endRow();
