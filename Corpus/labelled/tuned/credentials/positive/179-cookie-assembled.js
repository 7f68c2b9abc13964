// hard
var sid = ['⟦[a-f0-9]{16}⟧', '⟦[a-f0-9]{16}⟧'].join(''); // finding: hardcoded-credentials
var cookies = { theme: 'dark', connect_sid: sid };
var text = Object.keys(cookies).map(function (n) { return n + '=' + cookies[n]; }).join('; ');
httprequest.addHeader('Cookie', text);
httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
httprequest.post('https://wiki.oldmill.example/save', 'page=' + encodeURIComponent(metadata.parameters['Page']) + '&text=' + encodeURIComponent(metadata.parameters['Text']));
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
} else {
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('saved');
  datagrid.endRow();
}
