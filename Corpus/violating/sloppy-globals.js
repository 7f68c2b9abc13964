/* Moves an opportunity to another stage. */
baseURL = 'https://eu4.quotebook.example/rest/v3/'; // finding: missing-strict-mode
opportunity = metadata.parameters['Opportunity'];
fields = {};

with (fields) {
  fields.stage = metadata.parameters['Stage'];
}

for (attempt = 0; attempt < 010; attempt++) {
  try {
    httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
    httprequest.addHeader('Content-Type', 'application/json');
    result = httprequest.put(baseURL + 'opportunities/' + encodeURIComponent(opportunity), JSON.stringify(fields));
    if (httprequest.getStatusCode() === 200) break;
  } catch (e) {
    DOMO.log('try ' + attempt + ': ' + e.message);
  }
}

datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(httprequest.getStatusCode());
datagrid.endRow();
