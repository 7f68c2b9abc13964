'use strict';

const charge = encodeURIComponent(metadata.parameters['Charge']);

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);
httprequest.addParameter('expand[]', 'customer');
httprequest.get('https://api.stripe.com/v1/charges/' + charge);

httprequest.clearHeaders();
httprequest.clearParameters();
const rate = JSON.parse(httprequest.get('https://api.exchangerate.host/latest?base=EUR')).rates.USD;

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);
httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
const cents = Math.round(metadata.parameters['Euro'] * rate * 100);
const refund = httprequest.post('https://api.stripe.com/v1/refunds', `charge=${charge}&amount=${cents}`);

datagrid.addColumn('Refund', datagrid.DATA_TYPE_STRING);
datagrid.addCell(refund);
datagrid.endRow();
