'use strict';

var key = metadata.account.apikey;
var cities = String(metadata.parameters['Cities']).split(',').slice(0, 10);

datagrid.addColumn('City', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Source', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);

cities.forEach(function (city) {
  var url = 'https://api.skywatch.example/now?city=' + encodeURIComponent(city) + '&appid=' + key;
  var status;
  try {
    httprequest.get(url);
    status = httprequest.getStatusCode();
  } catch (e) {
    DOMO.log('no answer for ' + city);
    status = 0;
  }
  datagrid.addCell(city);
  datagrid.addCell(url); // finding: credential-logging
  datagrid.addCell(status);
  datagrid.endRow();
});
