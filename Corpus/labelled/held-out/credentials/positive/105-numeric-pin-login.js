// hard
var login = {
  customer: '⟦[0-9]{6}⟧',
  device: 'domo-kiosk',
  pin: 730418 // finding: hardcoded-credentials
};
httprequest.addHeader('Content-Type', 'application/json');
var session = JSON.parse(httprequest.post('https://kiosk.ticketino-verona.it/api/login', JSON.stringify(login)));

httprequest.addHeader('X-Session', session.id);
var res = httprequest.post('https://kiosk.ticketino-verona.it/api/seats/' + metadata.parameters['Seat'] + '/block', JSON.stringify({
  reason: metadata.parameters['Reason']
}));
datagrid.magicParseJSON(res);
