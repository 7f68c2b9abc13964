const GA_ID = 'G-⟦[A-Z0-9]{10}⟧';
const GTM_KEY = 'GTM-⟦[A-Z0-9]{7}⟧';
const page = { analytics: { measurementId: GA_ID, container: GTM_KEY }, headline: metadata.parameters['Headline'] };
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.put('https://api.pagebuilder.example/pages/' + metadata.parameters['Page'], JSON.stringify(page));
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.stringify({ status: httprequest.getStatusCode() }));
datagrid.endRow();
