var trip = {
  passenger: 'John Smith',
  passport: 'required',
  compass: 'north-west',
  keyboard: 'qwertz',
  turkey: 'Istanbul',
  bypass: 'A46-ring-road',
  secretary: 'Mrs. Miller'
};
trip.passenger = metadata.parameters['Passenger'];
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.put('https://api.coachtours.example/trips/' + metadata.parameters['Trip'], JSON.stringify(trip));
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.stringify({ status: httprequest.getStatusCode() }));
datagrid.endRow();
