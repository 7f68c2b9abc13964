'use strict';

// httprequest "can do other protocols too", a colleague said
const locations = {
  nightly: 'ftp://files.acme-freight.example/export/nightly.csv',
  live: 'https://files.acme-freight.example/export/live.csv'
};

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password));
try {
  const which = metadata.report === 'live' ? 'live' : 'nightly';
  const csv = httprequest.get(locations[which]); // finding: insecure-transport
  datagrid.magicParseCSV(csv);
} catch (e) {
  datagrid.error(500, e.message);
}
