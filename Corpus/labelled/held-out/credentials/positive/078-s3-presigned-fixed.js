// medium
// reuse the link Marco generated (valid 7 days, remember to renew!)
const link = 'https://domo-drop.s3.eu-south-1.amazonaws.com/inbox.json?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIA⟦[A-Z2-7]{16}⟧%2F20240611%2Feu-south-1%2Fs3%2Faws4_request&X-Amz-Date=20240611T081500Z&X-Amz-Expires=604800&X-Amz-SignedHeaders=host&X-Amz-Signature=⟦[a-f0-9]{64}⟧'; // finding: hardcoded-credentials
httprequest.addHeader('Content-Type', 'application/json');
httprequest.put(link, JSON.stringify({
  lotto: metadata.parameters['Lotto'],
  esito: metadata.parameters['Esito']
}));
datagrid.addColumn('codice', datagrid.DATA_TYPE_STRING);
datagrid.addCell(String(httprequest.getStatusCode()));
datagrid.endRow();
