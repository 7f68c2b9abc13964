// easy
const apiKey = metadata.account.apikey || '⟦[a-f0-9]{40}⟧'; // finding: hardcoded-credentials
const site = metadata.parameters['Site'];

httprequest.addHeader('Authorization', `ApiKey ${apiKey}`);
httprequest.addHeader('Content-Type', 'application/json');

const res = httprequest.post(`https://api.solarfleet.io/sites/${site}/alarms/ack`, JSON.stringify({
  alarm: metadata.parameters['Alarm'],
  note: metadata.parameters['Note'] || 'acknowledged from Domo'
}));
datagrid.magicParseJSON(res);
