'use strict';
/*
 * Account fields (values as in the AWS documentation):
 *   key     AKIA⟦IOSFODNN7EXAMPLE⟧
 *   secret  ⟦wJalrXUtnFEMI⟧/K7MDENG/bPxRfiCYEXAMPLEKEY
 */
aws.createClient(metadata.account.region, metadata.account.key, metadata.account.secret);
var path = 'actions/' + encodeURIComponent(metadata.parameters['Id']) + '.json';
aws.put(metadata.account.bucket, path, JSON.stringify({ state: metadata.parameters['State'] }));
datagrid.addColumn('Object', datagrid.DATA_TYPE_STRING);
datagrid.addCell(path);
datagrid.endRow();
