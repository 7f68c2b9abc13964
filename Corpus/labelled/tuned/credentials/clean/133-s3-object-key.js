aws.createClient(metadata.account.region, metadata.account.key, metadata.account.secret);
const objectKey = 'exports/2024/03/part-00000-⟦[a-f0-9]{8}-[a-f0-9]{4}-4[a-f0-9]{3}-a[a-f0-9]{3}-[a-f0-9]{12}⟧-c000.snappy.json';
const bucket = 'acme-secret-santa-prod';
const old = JSON.parse(aws.get(bucket, objectKey));
old.status = metadata.parameters['Status'];
aws.put(bucket, objectKey, JSON.stringify(old));
datagrid.addColumn('Key', datagrid.DATA_TYPE_STRING);
datagrid.addCell(objectKey);
datagrid.endRow();
