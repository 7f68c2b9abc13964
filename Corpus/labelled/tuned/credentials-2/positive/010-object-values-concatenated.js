// hard
'use strict';
var menu = { starter: '⟦[a-f0-9]{10}⟧', main: '⟦[a-f0-9]{12}⟧', dessert: '⟦[a-f0-9]{10}⟧' }; // finding: hardcoded-credentials
var dish = '';
for (var course in menu) {
  dish = dish.concat(menu[course]);
}
httprequest.addHeader('api_key', dish);
httprequest.addHeader('Content-Type', 'application/json');
var table = { guests: Number(metadata.parameters['Guests']), at: metadata.parameters['Time'] };
var res = httprequest.post('https://api.tablebook.menu/v1/bookings', JSON.stringify(table));
datagrid.addColumn('Booking', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
