// easy
httprequest.addHeader('X-Api-Key', '⟦[A-Za-z0-9]{32}⟧'); // finding: hardcoded-credentials
httprequest.addHeader('Content-Type', 'application/json');

var asset = metadata.parameters['Asset'];
var payload = {
    status: metadata.parameters['Status'],
    note: metadata.parameters['Note'] || ''
};

var res = httprequest.put('https://api.fleetio-partner.com/v2/assets/' + encodeURIComponent(asset), JSON.stringify(payload));
datagrid.magicParseJSON(res);
