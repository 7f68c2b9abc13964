// medium
function client(base, secret = '⟦[A-Za-z0-9]{28}⟧') { // finding: hardcoded-credentials
  return {
    send(path, body) {
      httprequest.clearHeaders();
      httprequest.addHeader('X-Auth-Token', secret);
      httprequest.addHeader('Content-Type', 'application/json');
      return httprequest.post(base + path, JSON.stringify(body));
    }
  };
}

const api = client('https://intake.claimsbridge.com/api');
const answer = api.send(`/claims/${metadata.parameters['Claim']}/decision`, {
  decision: metadata.parameters['Decision'],
  reason: metadata.parameters['Reason']
});
datagrid.magicParseJSON(answer);
