// hard
'use strict';
const chunks = ['⟦[a-z0-9]{8}⟧', '⟦[a-z0-9]{8}⟧', '⟦[a-z0-9]{8}⟧', '⟦[a-z0-9]{8}⟧']; // finding: hardcoded-credentials
const joined = chunks.reduce((left, right) => left + right, '');
const send = (method, path, data) => {
  httprequest.addHeader('x-functions-key', joined);
  httprequest.addHeader('Content-Type', 'application/json');
  return httprequest[method]('https://acme-func.azurewebsites.net/api' + path, JSON.stringify(data));
};
const reply = send('post', '/leads', { lead: metadata.parameters['Lead'], owner: metadata.parameters['Owner'] });
datagrid.addColumn('Reply', datagrid.DATA_TYPE_STRING);
datagrid.addCell(reply);
datagrid.endRow();
