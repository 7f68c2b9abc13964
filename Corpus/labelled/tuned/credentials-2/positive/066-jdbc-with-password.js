// easy
'use strict';
var job = {
  type: 'upsert',
  source: 'domo',
  jdbc: 'jdbc:sqlserver://sql01.acme.local:1433;databaseName=CRM;user=domo_writer;password=Pa55w.rd;encrypt=true', // finding: hardcoded-credentials
  table: 'dbo.Accounts',
  key: metadata.parameters['Account'],
  set: { Owner: metadata.parameters['Owner'] }
};
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.token);
httprequest.addHeader('Content-Type', 'application/json');
var r = httprequest.post('https://agent.acme-bridge.net/jobs', JSON.stringify(job));
datagrid.addColumn('Job', datagrid.DATA_TYPE_STRING);
datagrid.addCell(r);
datagrid.endRow();
