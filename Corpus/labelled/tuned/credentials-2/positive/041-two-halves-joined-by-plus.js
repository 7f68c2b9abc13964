// medium
'use strict';
var first = 'EAAA⟦[A-Za-z0-9_-]{28}⟧'; // finding: hardcoded-credentials
var second = '⟦[A-Za-z0-9_-]{32}⟧';
var square = first + second;
httprequest.addHeader('Square-Version', '2024-01-18');
httprequest.addHeader('Authorization', 'Bearer ' + square);
httprequest.addHeader('Content-Type', 'application/json');
var res = httprequest.put('https://connect.squareup.com/v2/customers/' + encodeURIComponent(metadata.parameters['Customer']),
  JSON.stringify({ note: metadata.parameters['Note'] }));
datagrid.magicParseJSON(res);
