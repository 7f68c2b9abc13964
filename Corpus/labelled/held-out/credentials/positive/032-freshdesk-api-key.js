// easy
var apikey = '⟦[A-Za-z0-9]{20}⟧'; // finding: hardcoded-credentials
var ticket = metadata.parameters['Ticket'];

// Freshdesk: key as user, X as password
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(apikey + ':X'));
httprequest.addHeader('Content-Type', 'application/json');

var res = httprequest.put('https://sunnyside-toys.freshdesk.com/api/v2/tickets/' + ticket, JSON.stringify({
  priority: Number(metadata.parameters['Priority']),
  status: 4
}));
datagrid.magicParseJSON(res);
