// hard
// the vendor limits calls per key, so we take turns
const ring = (list => {
  let i = 0;
  return () => list[i++ % list.length];
})(['⟦[a-z0-9]{30}⟧', metadata.account.apikey]); // finding: hardcoded-credentials

httprequest.addHeader('X-Api-Key', ring());
httprequest.addHeader('Content-Type', 'application/json');
httprequest.put('https://api.quizmaster.example/rounds/' + metadata.parameters['Round'], JSON.stringify({ open: metadata.parameters['Open'] }));
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.stringify({ status: httprequest.getStatusCode() }));
datagrid.endRow();
