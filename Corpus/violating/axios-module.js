'use strict';

const axios = require('axios'); // finding: unsupported-network-api

const client = axios.create({
  baseURL: 'https://files.docstore.example/api',
  headers: { authorization: `Bearer ${metadata.account.accesstoken}` },
});

const form = { folder: metadata.parameters['Folder'], text: metadata.parameters['Text'] };

client
  .post('/documents', form)
  .then(({ data }) => {
    datagrid.addColumn('Document', datagrid.DATA_TYPE_STRING);
    datagrid.addCell(data.id);
    datagrid.endRow();
  })
  .catch((error) => datagrid.error(500, error.message));
