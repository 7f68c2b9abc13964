var siteKey = '6L⟦[A-Za-z0-9_-]{38}⟧';
var form = {
  title: metadata.parameters['Title'],
  captcha: { provider: 'recaptcha', sitekey: siteKey }
};
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);
httprequest.addHeader("Content-Type", "application/json");
httprequest.put('https://api.formworks.example/forms/' + metadata.parameters['Form'], JSON.stringify(form));
datagrid.addColumn("Status", datagrid.DATA_TYPE_STRING);
datagrid.addColumn("Time", datagrid.DATA_TYPE_DATETIME);
datagrid.addCell("" + httprequest.getStatusCode());
datagrid.addCell(new Date().toISOString());
datagrid.endRow();
