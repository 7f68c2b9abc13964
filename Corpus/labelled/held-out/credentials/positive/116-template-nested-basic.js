// hard
const left = 'integration', right = 'Cumulo' + 'Nimbus' + '!'; // finding: hardcoded-credentials
const line = `${left}${String.fromCharCode(58)}${right}`;

httprequest.addHeader('Authorization', `Basic ${DOMO.b64EncodeUnicode(line)}`);
httprequest.addHeader('Content-Type', 'application/json');
const res = httprequest.post('https://api.skydrone-surveys.com/missions', JSON.stringify({
  field: metadata.parameters['Field'],
  altitude: Number(metadata.parameters['Altitude']),
  pilot: metadata.parameters['Pilot']
}));
datagrid.magicParseJSON(res);
