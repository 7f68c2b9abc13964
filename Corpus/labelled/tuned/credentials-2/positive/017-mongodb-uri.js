// easy
'use strict';
// data API gateway of our cluster
var cfg = {
  gateway: 'https://data-gw.acme.cloud/v1/update',
  uri: 'mongodb+srv://domo_rw:⟦[A-Za-z0-9]{18}⟧@cluster0.⟦[a-z0-9]{5}⟧.mongodb.net/orders?retryWrites=true' // finding: hardcoded-credentials
};
httprequest.addHeader('Content-Type', 'application/json');
var reply = httprequest.post(cfg.gateway, JSON.stringify({
  connection: cfg.uri,
  filter: { _id: metadata.parameters['Id'] },
  update: { $set: { state: metadata.parameters['State'] } }
}));
datagrid.addColumn('reply', datagrid.DATA_TYPE_STRING);
datagrid.addCell(reply);
datagrid.endRow();
