// easy
'use strict';
aws.createClient(
  'us-west-2',
  'AKIA⟦[A-Z2-7]{16}⟧',
  '⟦[A-Za-z0-9/+]{40}⟧' // finding: hardcoded-credentials
);
var key = 'writeback/' + metadata.parameters['Order'] + '.json';
aws.put('acme-orders', key, JSON.stringify({ order: metadata.parameters['Order'], state: metadata.parameters['State'] }));
datagrid.addColumn('Key', datagrid.DATA_TYPE_STRING);
datagrid.addCell(key);
datagrid.endRow();
