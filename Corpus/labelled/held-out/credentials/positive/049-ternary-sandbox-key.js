// medium
const sandbox = metadata.parameters['Sandbox'] === 'true';
const host = sandbox ? 'https://sandbox.payfjord.no' : 'https://api.payfjord.no';
const key = sandbox
  ? '⟦[a-f0-9]{32}⟧' // finding: hardcoded-credentials
  : metadata.account.apikey;

httprequest.addHeader('Ocp-Apim-Subscription-Key', key);
httprequest.addHeader('Content-Type', 'application/json');
const res = httprequest.post(`${host}/v1/payments/${metadata.parameters['Payment']}/capture`, JSON.stringify({
  amount: Number(metadata.parameters['Amount'])
}));
datagrid.magicParseJSON(res);
