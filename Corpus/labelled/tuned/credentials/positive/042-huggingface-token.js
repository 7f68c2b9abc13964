// easy
var HF = 'hf_⟦[A-Za-z]{34}⟧'; // finding: hardcoded-credentials
httprequest.addHeader('Authorization', 'Bearer ' + HF);
httprequest.addHeader("Content-Type", "application/json");
var out = httprequest.post('https://api-inference.huggingface.co/models/acme/ticket-classifier',
  JSON.stringify({ inputs: metadata.parameters['Text'] }));
var label = JSON.parse(out)[0][0].label;
datagrid.addColumn('Label', datagrid.DATA_TYPE_STRING);
datagrid.addCell(label);
datagrid.endRow();
