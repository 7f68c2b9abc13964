// medium
'use strict';
var request = {
  name: 'Update contact',
  method: 'PUT',
  header: [
    { key: 'Content-Type', value: 'application/json', type: 'text' },
    { key: 'Accept', value: 'application/json', type: 'text' },
    { key: 'api-key', value: 'xkeysib-⟦[a-f0-9]{64}⟧-⟦[A-Za-z0-9]{16}⟧', type: 'text' } // finding: hardcoded-credentials
  ],
  url: { raw: 'https://api.brevo.com/v3/contacts/' }
};
request.header.forEach(function (h) { httprequest.addHeader(h.key, h.value); });
httprequest.put(request.url.raw + encodeURIComponent(metadata.parameters['Email']),
  JSON.stringify({ attributes: { STAGE: metadata.parameters['Stage'] } }));
datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(httprequest.getStatusCode());
datagrid.endRow();
