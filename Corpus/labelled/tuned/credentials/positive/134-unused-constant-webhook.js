// hard
const STATUS_URL = 'https://api.gardenhub.example/beds/';
const OLD_ALERTS = 'https://hooks.zapier.com/hooks/catch/⟦[0-9]{7}⟧/⟦[a-z0-9]{7}⟧/'; // finding: hardcoded-credentials

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.put(STATUS_URL + metadata.parameters['Bed'], JSON.stringify({ watered: metadata.parameters['Watered'] }));
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.stringify({ status: httprequest.getStatusCode() }));
datagrid.endRow();
