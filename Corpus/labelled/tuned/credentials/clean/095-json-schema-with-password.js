const schema = {
  type: 'object',
  required: ['user', 'password'],
  properties: {
    user: { type: 'string' },
    password: { type: 'string', minLength: 12, format: 'password' },
    token: { type: 'string', pattern: '^[a-f0-9]{40}$' }
  }
};
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader("Content-Type", "application/json");
httprequest.put('https://api.formworks.example/schemas/' + metadata.parameters['Schema'], JSON.stringify(schema));
DOMO.log('answered with ' + httprequest.getStatusCode());
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.getStatusCode() < 300 ? 'ok' : 'failed');
datagrid.endRow();
