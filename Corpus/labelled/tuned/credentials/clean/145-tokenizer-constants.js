var TOKEN = { NUMBER: 'number', NAME: 'name', OPERATOR: 'operator', END: 'end-of-input' };
function tokenize(text) {
  return (text.match(/\d+|\w+|[+*\/-]/g) || []).map(function (t) {
    var token = /^\d/.test(t) ? TOKEN.NUMBER : /^\w/.test(t) ? TOKEN.NAME : TOKEN.OPERATOR;
    return { token: token, text: t };
  }).concat({ token: TOKEN.END, text: '' });
}
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.put('https://api.formulas.example/cells/' + metadata.parameters['Cell'], JSON.stringify(tokenize(metadata.parameters['Formula'])));
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.stringify({ status: httprequest.getStatusCode() }));
datagrid.endRow();
