var REGIONS = ['eu-central-1', 'eu-west-3', 'us-gov-west-1', 'ap-southeast-2'];
var KMS_KEY_ID = '⟦[a-f0-9]{8}⟧-⟦[a-f0-9]{4}⟧-⟦[a-f0-9]{4}⟧-⟦[a-f0-9]{4}⟧-⟦[a-f0-9]{12}⟧';
var KMS_ALIAS = 'alias/domo-writeback';
var region = metadata.account.region;
if (REGIONS.indexOf(region) < 0) {
  datagrid.error(400, 'Region ' + region + ' is not supported');
}
aws.createClient(region, metadata.account.key, metadata.account.secret);
aws.put('stock-corrections', metadata.parameters['SKU'] + '.json', JSON.stringify({ sku: metadata.parameters['SKU'], delta: metadata.parameters['Delta'], kms: KMS_KEY_ID, alias: KMS_ALIAS }));
datagrid.addColumn('ok', datagrid.DATA_TYPE_STRING);
datagrid.addCell('true');
datagrid.endRow();
