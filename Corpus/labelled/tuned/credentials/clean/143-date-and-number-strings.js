var keyDates = { start: '2024-01-01T00:00:00.000Z', end: '20241231235959', secretEvent: '01.04.2024' };
var passNumber = '4006381333931'; // EAN of the day pass
var iban = 'DE89370400440532013000';
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.put('https://api.skilift.example/passes/' + passNumber, JSON.stringify({ from: keyDates.start, to: keyDates.end, account: iban, price: metadata.parameters['Price'] }));
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
} else {
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('saved');
  datagrid.endRow();
}
