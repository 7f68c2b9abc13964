// medium
const accounts = new Map([
  ['north', { url: 'https://north.fleetwatch.app', code: '⟦[A-Za-z0-9]{22}⟧' }], // finding: hardcoded-credentials
  ['south', { url: 'https://south.fleetwatch.app', code: '⟦[A-Za-z0-9]{22}⟧' }] // finding: hardcoded-credentials
]);

const { url, code } = accounts.get(metadata.parameters['Division']);
httprequest.addHeader('Authorization', `Token ${code}`);
httprequest.addHeader('Content-Type', 'application/json');

const vehicle = encodeURIComponent(metadata.parameters['Vehicle']);
const res = httprequest.put(`${url}/api/vehicles/${vehicle}`, JSON.stringify({
  driver: metadata.parameters['Driver'],
  odometer: parseFloat(metadata.parameters['Odometer'])
}));
datagrid.magicParseJSON(res);
