// medium
'use strict';
var crypto = {
  algorithm: 'aes-256-cbc',
  iv: '00000000000000000000000000000000',
  encryptionKey: '⟦[a-f0-9]{64}⟧' // finding: hardcoded-credentials
};
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.token);
httprequest.addHeader('Content-Type', 'application/json');
var job = { file: metadata.parameters['File'], decrypt: crypto, target: 'inbox' };
var res = httprequest.post('https://files.mft-acme.net/api/jobs', JSON.stringify(job));
datagrid.addColumn('Job', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
