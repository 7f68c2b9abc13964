// medium
var base = 'https://api.vinedresser.co.nz/v1';
// httprequest.addHeader('Authorization', 'Bearer ⟦[A-Za-z0-9]{40}⟧');
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accessToken);
httprequest.addHeader('Content-Type', 'application/json');

var block = metadata.parameters['Block'];
var res = httprequest.post(base + '/blocks/' + block + '/spray-records', JSON.stringify({
  product: metadata.parameters['Product'],
  litres: Number(metadata.parameters['Litres'])
}));
datagrid.magicParseJSON(res);
