'use strict';
var statement = "select id, login, password_hash, api_key_last4, token_expires_at from users where status = 'active' and role = 'editor'";
var update = 'update users set password_changed_at = now(), reset_token = null where id = :id';
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.token);
httprequest.addHeader('Content-Type', 'application/json');
var res = httprequest.post('https://sql.adminbase.app/v1/run', JSON.stringify({
  statements: [statement, update],
  id: Number(metadata.parameters['User'])
}));
datagrid.magicParseJSON(res);
