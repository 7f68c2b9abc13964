'use strict';
const session = {
  host: 'https://api.windfarm-ops.com',
  get secret() { return metadata.account.secret; },
  get password() { return metadata.account.password; },
  sign(text) { return DOMO.hmacSHA256(text, this.secret); }
};
const text = 'PUT /turbines/' + Number(metadata.parameters['Turbine']);
httprequest.addHeader('X-Signature', session.sign(text));
httprequest.addHeader('Content-Type', 'application/json');
const res = httprequest.put(session.host + '/turbines/' + Number(metadata.parameters['Turbine']), JSON.stringify({ pitch: Number(metadata.parameters['Pitch']) }));
datagrid.addColumn('Turbine', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
