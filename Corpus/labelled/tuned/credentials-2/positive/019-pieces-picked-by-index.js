// hard
'use strict';
var bag = ['⟦[A-Za-z0-9]{9}⟧', '⟦[A-Za-z0-9]{9}⟧', 'sq0atp-', '⟦[A-Za-z0-9]{4}⟧']; // finding: hardcoded-credentials
var order = [2, 0, 3, 1];
var line = '';
for (var i = 0; i < order.length; i++) {
  line += bag[order[i]];
}
httprequest.addHeader('Authorization', 'Bearer ' + line);
httprequest.addHeader('Content-Type', 'application/json');
var res = httprequest.post('https://connect.squareup.com/v2/inventory/changes/batch-create', JSON.stringify({
  idempotency_key: DOMO.md5(metadata.parameters['Change']),
  changes: [{ type: 'ADJUSTMENT', adjustment: { catalog_object_id: metadata.parameters['Item'], quantity: metadata.parameters['Quantity'] } }]
}));
datagrid.magicParseJSON(res);
