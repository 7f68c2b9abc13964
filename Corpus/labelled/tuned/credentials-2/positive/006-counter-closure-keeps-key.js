// hard
'use strict';
var next = (function () {
  var flavour = 'vanilla-⟦[a-z0-9]{28}⟧'; // finding: hardcoded-credentials
  var calls = 0;
  return function (path, body) {
    calls++;
    httprequest.clearHeaders();
    httprequest.addHeader('X-Request-Number', String(calls));
    httprequest.addHeader('Authorization', 'Token ' + flavour);
    return httprequest.post('https://api.icecream-orders.com' + path, JSON.stringify(body));
  };
}());
var res = next('/orders/' + encodeURIComponent(metadata.parameters['Order']), { state: metadata.parameters['State'] });
datagrid.addColumn('Order', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
