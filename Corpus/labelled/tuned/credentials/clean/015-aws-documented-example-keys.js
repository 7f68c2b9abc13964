// AWS documents ⟦AKIAIOSFODNN7EXAMPLE⟧ / ⟦wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY⟧,
// people paste them from the guide, so say clearly what is wrong
if (metadata.account.key === '⟦AKIAIOSFODNN7EXAMPLE⟧') {
  datagrid.error(401, 'You entered the example key of the AWS documentation.');
}
aws.createClient(metadata.account.region, metadata.account.key, metadata.account.secret);
aws.put('acme-notes', metadata.parameters['Note ID'] + '.txt', metadata.parameters['Note']);
datagrid.addColumn('Saved', datagrid.DATA_TYPE_STRING);
datagrid.addCell('yes');
datagrid.endRow();
