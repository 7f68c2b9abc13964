// hard
var u = metadata.account.username;
var z = String.fromCharCode(⟦<codes:[A-Za-z0-9]{14}>⟧); // finding: hardcoded-credentials

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(u + ':' + z));
httprequest.addHeader('Content-Type', 'application/json');
var res = httprequest.put('https://api.quarrytrack.ie/loads/' + metadata.parameters['Load'], JSON.stringify({
  tonnes: parseFloat(metadata.parameters['Tonnes'])
}));
datagrid.magicParseJSON(res);
