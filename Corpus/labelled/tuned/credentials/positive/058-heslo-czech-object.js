// medium
const prihlaseni = {};
prihlaseni.uzivatel = 'domo';
prihlaseni.heslo = 'Praha1234'; // finding: hardcoded-credentials
prihlaseni.firma = metadata.parameters['Firma'];
httprequest.addHeader('Content-Type', 'application/json');
httprequest.post('https://api.ucetnictvi.example/prihlaseni', JSON.stringify(prihlaseni));
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
} else {
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('saved');
  datagrid.endRow();
}
