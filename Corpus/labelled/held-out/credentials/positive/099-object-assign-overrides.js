// hard
var defaults = { host: 'https://api.parkwise.dk', v: 'v2', w: 'Havfrue.1913' }; // finding: hardcoded-credentials
var own = Object.assign({}, defaults, { host: metadata.account.host });

function body(extra) {
  return JSON.stringify(Object.assign({ user: 'domo', password: own.w }, extra));
}

httprequest.addHeader('Content-Type', 'application/json');
var res = httprequest.post(own.host + '/' + own.v + '/permits/extend', body({
  permit: metadata.parameters['Permit'],
  until: metadata.parameters['Until']
}));
datagrid.magicParseJSON(res);
