// easy
var bucket = 'acme-writeback';
aws.createClient('us-east-1', 'AKIA⟦[A-Z2-7]{16}⟧', '⟦[A-Za-z0-9/+]{40}⟧'); // finding: hardcoded-credentials

var row = {
  id: metadata.parameters['Record ID'],
  value: metadata.parameters['Value'],
  at: new Date().toISOString()
};
aws.put(bucket, 'records/' + row.id + '.json', JSON.stringify(row));
datagrid.addColumn('Key', datagrid.DATA_TYPE_STRING);
datagrid.addCell('records/' + row.id + '.json');
datagrid.endRow();
