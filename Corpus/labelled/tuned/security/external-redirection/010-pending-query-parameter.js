'use strict';

// exchange rate lookup in the middle of the order update
const RATES = 'https://rates.currency-data.example/latest?base=EUR';

const rate = (currency) => {
  httprequest.clearHeaders();
  const table = JSON.parse(httprequest.get(RATES)); // finding: external-redirection
  return (table.rates || {})[currency] || 1;
};

httprequest.addParameter('api_key', metadata.account.apikey);
httprequest.addHeader('Content-Type', 'application/json');

datagrid.addColumn('Order', datagrid.DATA_TYPE_STRING);
try {
  const order = JSON.parse(httprequest.get('https://api.bricklane-shop.example/v2/orders/' + encodeURIComponent(metadata.parameters['Order ID'])));
  const total = Number(order.id) * rate('USD');
  datagrid.addCell(httprequest.put('https://api.bricklane-shop.example/v2/orders/' + encodeURIComponent(order.id), JSON.stringify({ total })));
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
