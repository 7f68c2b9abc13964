var QUEUE_URL = 'https://sqs.eu-west-1.amazonaws.com/⟦[0-9]{12}⟧/domo-secrets-rotation.fifo';
var BUCKET = 'prod-api-keys-audit-log';
var TOPIC = 'arn:aws:sns:eu-west-1:⟦[0-9]{12}⟧:password-expiry';
var SECRET_ARN = 'arn:aws:secretsmanager:eu-west-1:⟦[0-9]{12}⟧:secret:prod/erp/writer-⟦[A-Za-z0-9]{6}⟧';

aws.createClient('eu-west-1', metadata.account.key, metadata.account.secret);
aws.put(BUCKET, 'request-' + metadata.parameters['Request'] + '.json', JSON.stringify({ queue: QUEUE_URL, topic: TOPIC, secretId: SECRET_ARN, by: metadata.parameters['User'] }));
datagrid.addColumn('stored', datagrid.DATA_TYPE_STRING);
datagrid.addCell('ok');
datagrid.endRow();
