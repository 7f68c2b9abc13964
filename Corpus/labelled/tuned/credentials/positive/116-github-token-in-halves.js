// hard
var head = 'ghp_' + // finding: hardcoded-credentials
  '⟦[A-Za-z0-9]{12}⟧';
var tail = '⟦[A-Za-z0-9]{24}⟧';

function sign() {
  httprequest.addHeader('Authorization', 'token ' + head + tail);
}

sign();
httprequest.addHeader('Content-Type', 'application/json');
httprequest.post('https://api.github.com/repos/acme/docs/issues', JSON.stringify({ title: metadata.parameters['Title'] }));
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
} else {
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('saved');
  datagrid.endRow();
}
