// easy
var AIRTABLE_PAT = 'pat⟦[A-Za-z0-9]{14}⟧.⟦[a-f0-9]{64}⟧'; // finding: hardcoded-credentials
var url = 'https://api.airtable.com/v0/appSalesTracker/Deals/' + metadata.parameters['Record ID'];
httprequest.addHeader('Authorization', 'Bearer ' + AIRTABLE_PAT);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.put(url, JSON.stringify({ fields: { Status: metadata.parameters['Status'] } }));
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.stringify({ status: httprequest.getStatusCode() }));
datagrid.endRow();
