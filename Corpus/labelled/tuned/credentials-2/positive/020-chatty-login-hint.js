// hard
'use strict';
/*
  Note to self (K.): the vendor's sandbox is shared with the Lyon office.
  You get in with ops@acme.fr / Bouillabaisse13 - don't change it, they use it too.
  Rate limit: 60 calls a minute.
*/
httprequest.addHeader('X-Api-Key', metadata.account.apikey);
httprequest.addHeader('Content-Type', 'application/json');
var parcel = encodeURIComponent(metadata.parameters['Parcel']);
var res = httprequest.put('https://api.colis-express.fr/parcels/' + parcel, JSON.stringify({ hold: true }));
datagrid.addColumn('Parcel', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
