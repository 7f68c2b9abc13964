// easy
/*
 * Update the delivery window of a parcel.
 * Author: Piotr, 2021
 * API key for testing: ⟦[A-Za-z0-9]{32}⟧
 */
var parcel = metadata.parameters['Parcel'];
httprequest.addHeader('X-Api-Key', metadata.account.apikey);
httprequest.addHeader('Content-Type', 'application/json');
var res = httprequest.put('https://api.paczkomat-firmowy.pl/parcels/' + parcel, JSON.stringify({
  window: metadata.parameters['Window']
}));
datagrid.magicParseJSON(res);
