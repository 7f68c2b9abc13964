// easy
const KLAVIYO_PRIVATE_KEY = 'pk_⟦[a-f0-9]{34}⟧'; // finding: hardcoded-credentials
httprequest.addHeader('Authorization', 'Klaviyo-API-Key ' + KLAVIYO_PRIVATE_KEY);
httprequest.addHeader('revision', '2024-02-15');
httprequest.addHeader('Content-Type', 'application/json');
httprequest.post('https://a.klaviyo.com/api/profile-import/', JSON.stringify({
  data: { type: 'profile', attributes: { email: metadata.parameters['Email'], title: metadata.parameters['Title'] } }
}));
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.stringify({ status: httprequest.getStatusCode() }));
datagrid.endRow();
