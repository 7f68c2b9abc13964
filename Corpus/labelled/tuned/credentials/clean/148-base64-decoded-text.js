const note = DOMO.b64DecodeUnicode('UGxlYXNlIHByZXNzIHRoZSBidXR0b24gYWdhaW4gaW4gYSBmZXcgbWludXRlcy4=');
const hexText = '48656c6c6f'.match(/../g).map(h => String.fromCharCode(parseInt(h, 16))).join('');
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.post('https://api.noticeboard.example/notes', JSON.stringify({ title: hexText + ' ' + metadata.parameters['Name'], text: note }));
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
} else {
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('saved');
  datagrid.endRow();
}
