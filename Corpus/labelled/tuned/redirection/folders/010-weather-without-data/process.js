'use strict';

var forecast = JSON.parse(httprequest.get('https://api.open-meteo.com/v1/forecast?latitude=52.5&longitude=13.4&hourly=rain')); // finding: external-redirection
var rain = (forecast.hourly && forecast.hourly.rain || []).some(function (mm) { return mm > 1; });

httprequest.addHeader('Authorization', metadata.account.apikey);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.put('https://api.sling.is/v1/shifts/' + encodeURIComponent(metadata.parameters['Shift']), JSON.stringify({
    summary: rain ? 'Rain: cover the terrace' : 'Dry'
}));

datagrid.addColumn('Rain', datagrid.DATA_TYPE_STRING);
datagrid.addCell(String(rain));
datagrid.endRow();
