// hard
'use strict';
var args = ['eu-west-1', metadata.account.accesskey, '⟦[A-Za-z0-9/+]{40}⟧']; // finding: hardcoded-credentials
function connect(create, list) {
  return create.apply(aws, list);
}
connect(aws.createClient, args);
var name = 'notes/' + encodeURIComponent(metadata.parameters['Note']) + '.txt';
aws.put('acme-notes', name, metadata.parameters['Text']);
datagrid.addColumn('Object', datagrid.DATA_TYPE_STRING);
datagrid.addCell(name);
datagrid.endRow();
