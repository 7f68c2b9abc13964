'use strict';

var countryCode = metadata.parameters['Country Code'];
var currency = { code: 'EUR', rate: 1.07 };
var postcode = metadata.parameters['Postcode'];
var sourceCode = function () { return countryCode; };

httprequest.addHeader('x-api-key', metadata.account.apikey);
var quote = JSON.parse(httprequest.get('https://api.shipwise.dev/quote?c=' + encodeURIComponent(countryCode) + '&p=' + encodeURIComponent(postcode)));

DOMO.log('country ' + countryCode + ', currency ' + currency.code + ', post code ' + postcode);
DOMO.log('promo code ' + quote.promoCode + ', service code ' + quote.service.code);
DOMO.log(sourceCode());

datagrid.addColumn('Code', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Price', datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(quote.code);
datagrid.addCell(quote.price * currency.rate);
datagrid.endRow();
