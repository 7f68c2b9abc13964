const KEYS = { password: 'smtp.auth.password', secret: 'jwt.signing.secret', token: 'vault.token.path', user: 'smtp.auth.user' };
const changed = Object.keys(KEYS).filter((k) => metadata.parameters[k] !== undefined);

httprequest.addHeader('X-Consul-Token', metadata.account.token);
changed.forEach((k) => {
  httprequest.put(`${metadata.account.host}/v1/kv/${KEYS[k].replace(/\./g, '/')}`, metadata.parameters[k]);
  DOMO.log(KEYS[k] + ' written');
});
datagrid.addColumn('changed', datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(changed.length);
datagrid.endRow();
