// hard
function* pieces() {
  yield 'NR⟦[A-Z0-9]{7}⟧'; // finding: hardcoded-credentials
  yield '⟦[A-Z0-9]{8}⟧';
  yield '⟦[A-Z0-9]{8}⟧';
}

const licenceHeader = [...pieces()].join('-');
httprequest.addHeader('Api-Key', licenceHeader);
httprequest.addHeader('Content-Type', 'application/json');

const res = httprequest.post('https://api.nightrail.eu/v1/bookings/' + metadata.parameters['Booking'] + '/berth', JSON.stringify({
  coach: metadata.parameters['Coach'],
  berth: metadata.parameters['Berth']
}));
datagrid.magicParseJSON(res);
