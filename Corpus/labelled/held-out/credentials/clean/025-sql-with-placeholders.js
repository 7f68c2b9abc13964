var statement = "UPDATE users SET password_hash = :hash, password_changed_at = NOW() WHERE user_key = :key AND token_version = :version";
var binds = {
  hash: metadata.parameters['Password hash'],
  key: metadata.parameters['User key'],
  version: metadata.parameters['Version']
};
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
var res = httprequest.post('https://sql.rosewoodclinics.com/execute', JSON.stringify({ statement: statement, binds: binds }));
datagrid.magicParseJSON(res);
