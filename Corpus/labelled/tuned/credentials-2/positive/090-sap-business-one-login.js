// medium
'use strict';
const sl = 'https://b1.acme-tools.com:50000/b1s/v1';
const login = httprequest.post(`${sl}/Login`, JSON.stringify({
  CompanyDB: 'SBODEMO_DE',
  UserName: 'manager',
  Password: 'manager1' // finding: hardcoded-credentials
}));
const { SessionId } = JSON.parse(login);
httprequest.addHeader('Cookie', `B1SESSION=${SessionId}`);
httprequest.addHeader('X-HTTP-Method-Override', 'PATCH');
httprequest.post(`${sl}/BusinessPartners('${encodeURIComponent(metadata.parameters['Partner'])}')`,
  JSON.stringify({ CreditLimit: Number(metadata.parameters['Limit']) }));
datagrid.addColumn('HTTP', datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(httprequest.getStatusCode());
datagrid.endRow();
