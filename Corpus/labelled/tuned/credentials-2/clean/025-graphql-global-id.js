'use strict';
var gid = DOMO.b64EncodeUnicode('Order:' + Number(metadata.parameters['Order']));
var typeId = DOMO.b64EncodeUnicode('OrderStatus:fulfilled');
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
var res = httprequest.post('https://acme.saleor.cloud/graphql/', JSON.stringify({
  query: 'mutation M($id: ID!, $s: ID!) { setStatus(id: $id, status: $s) { ok } }',
  variables: { id: gid, s: typeId }
}));
datagrid.magicParseJSON(res);
