// easy
var accessKey = 'AKIA⟦[A-Z2-7]{16}⟧';
var secretKey = '⟦[A-Za-z0-9+/]{40}⟧'; // finding: hardcoded-credentials
var bucket = 'northwind-domo-writeback';

aws.createClient('eu-central-1', accessKey, secretKey);
var row = {
  order: metadata.parameters['Order'],
  approved: metadata.parameters['Approved'],
  at: new Date().toISOString()
};
aws.put(bucket, 'approvals/' + row.order + '.json', JSON.stringify(row));
datagrid.addColumn('stored', datagrid.DATA_TYPE_STRING);
datagrid.addCell(row.order);
datagrid.endRow();
