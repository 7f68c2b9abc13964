'use strict';

// The exported profile still says http; the protocol is set before the request.
const target = new URL('http://files.acme-freight.example/export/live.csv');
target.protocol = 'https:';
target.searchParams.set('day', String(metadata.parameters['Day']));

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password));
try {
  datagrid.magicParseCSV(httprequest.get(target.href));
} catch (e) {
  datagrid.error(500, e.message);
}
