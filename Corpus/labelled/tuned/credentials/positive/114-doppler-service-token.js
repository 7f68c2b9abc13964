// easy
var dopplerToken = 'dp.st.prd.⟦[A-Za-z0-9]{43}⟧'; // finding: hardcoded-credentials
httprequest.addHeader('Authorization', 'Bearer ' + dopplerToken);
httprequest.addHeader('Accept', 'application/json');
var body = { note: metadata.parameters['Note'], project: 'backend', config: 'prd' };
httprequest.addHeader("Content-Type", "application/json");
httprequest.post('https://api.doppler.com/v3/configs/config/notes', JSON.stringify(body));
DOMO.log('answered with ' + httprequest.getStatusCode());
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.getStatusCode() < 300 ? 'ok' : 'failed');
datagrid.endRow();
