'use strict';
var KMS_KEY = 'arn:aws:kms:eu-west-1:⟦[0-9]{12}⟧:key/⟦[a-f0-9]{8}⟧-⟦[a-f0-9]{4}⟧-⟦[a-f0-9]{4}⟧-⟦[a-f0-9]{4}⟧-⟦[a-f0-9]{12}⟧';
var KEY_ALIAS = 'alias/domo-writeback-key';
aws.createClient(metadata.account.region, metadata.account.key, metadata.account.secret);
aws.put('acme-writeback-eu', 'manifests/' + encodeURIComponent(metadata.parameters['Manifest']), JSON.stringify({
  encryptedWith: KMS_KEY,
  alias: KEY_ALIAS,
  approved: metadata.parameters['Approved']
}));
datagrid.addColumn('Alias', datagrid.DATA_TYPE_STRING);
datagrid.addCell(KEY_ALIAS);
datagrid.endRow();
