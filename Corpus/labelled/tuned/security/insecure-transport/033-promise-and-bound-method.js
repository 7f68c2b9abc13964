'use strict';

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
Promise.resolve()
  .then(httprequest.get.bind(httprequest, 'http://reports.acme-print.example/latest.csv')) // finding: insecure-transport
  .then((csv) => datagrid.magicParseCSV(csv))
  .catch((e) => datagrid.error(500, e.message));
