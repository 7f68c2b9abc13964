// medium
'use strict';
var hub = 'Endpoint=sb://acme-events.servicebus.windows.net/;SharedAccessKeyName=RootManageSharedAccessKey;SharedAccessKey=⟦[A-Za-z0-9/+]{43}⟧='; // finding: hardcoded-credentials
function part(name) {
  var m = new RegExp(name + '=([^;]+)').exec(hub);
  return m ? m[1] : '';
}
var uri = encodeURIComponent('https://acme-events.servicebus.windows.net/orders');
var expiry = Math.floor(Date.now() / 1000) + 300;
var sig = DOMO.hmacSHA256(uri + '\n' + expiry, part('SharedAccessKey'));
httprequest.addHeader('Authorization', 'SharedAccessSignature sr=' + uri + '&sig=' + encodeURIComponent(sig) + '&se=' + expiry + '&skn=' + part('SharedAccessKeyName'));
httprequest.post('https://acme-events.servicebus.windows.net/orders/messages', JSON.stringify({ order: metadata.parameters['Order'] }));
datagrid.addColumn('Code', datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(httprequest.getStatusCode());
datagrid.endRow();
