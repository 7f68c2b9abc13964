// easy
httprequest.addHeader('x-api-key', '⟦[A-Za-z0-9]{40}⟧'); // finding: hardcoded-credentials
httprequest.addHeader('Content-Type', 'application/json');

var meter = metadata.parameters['Meter'];
var reading = Number(metadata.parameters['Reading']);
if (isNaN(reading)) {
  datagrid.error(400, 'Reading must be a number');
}
var res = httprequest.post('https://api.meterhub.io/v1/meters/' + encodeURIComponent(meter) + '/readings', JSON.stringify({ value: reading, unit: 'kWh' }));
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
