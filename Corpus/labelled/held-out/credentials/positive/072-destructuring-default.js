// medium
const {
  instance = 'dev⟦[0-9]{5}⟧',
  username = 'domo.integration',
  password = '⟦[A-Za-z0-9]{12}⟧' // finding: hardcoded-credentials
} = metadata.account;

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(`${username}:${password}`));
httprequest.addHeader('Content-Type', 'application/json');
httprequest.addHeader('Accept', 'application/json');
const sysId = metadata.parameters['sys_id'];
const res = httprequest.put(`https://${instance}.service-now.com/api/now/table/incident/${sysId}`, JSON.stringify({
  state: metadata.parameters['State'],
  work_notes: metadata.parameters['Work notes']
}));
datagrid.magicParseJSON(res);
