// medium
const card = {
  '@type': 'MessageCard',
  summary: 'Writeback',
  text: metadata.parameters['Text']
};
const endpoint = 'https://acme.webhook.office.com/webhookb2/⟦[a-f0-9]{8}-[a-f0-9]{4}-4[a-f0-9]{3}-a[a-f0-9]{3}-[a-f0-9]{12}⟧@⟦[a-f0-9]{8}-[a-f0-9]{4}-4[a-f0-9]{3}-b[a-f0-9]{3}-[a-f0-9]{12}⟧/IncomingWebhook/⟦[a-f0-9]{32}⟧/⟦[a-f0-9]{8}-[a-f0-9]{4}-4[a-f0-9]{3}-9[a-f0-9]{3}-[a-f0-9]{12}⟧'; // finding: hardcoded-credentials
httprequest.addHeader("Content-Type", "application/json");
httprequest.post(endpoint, JSON.stringify(card));
DOMO.log('answered with ' + httprequest.getStatusCode());
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.getStatusCode() < 300 ? 'ok' : 'failed');
datagrid.endRow();
