// medium
'use strict';
const SETTINGS = {
  endpoint: 'https://api.typeform.com/forms/',
  // token: 'tfp_⟦[A-Za-z0-9]{44}⟧_3p⟦[A-Za-z0-9]{12}⟧', <- Lena's, only until we have our own
  token: metadata.account.token
};
httprequest.addHeader('Authorization', 'Bearer ' + SETTINGS.token);
httprequest.addHeader('Content-Type', 'application/json');
const res = httprequest.put(SETTINGS.endpoint + encodeURIComponent(metadata.parameters['Form']), JSON.stringify({ title: metadata.parameters['Title'] }));
datagrid.addColumn('Form', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
