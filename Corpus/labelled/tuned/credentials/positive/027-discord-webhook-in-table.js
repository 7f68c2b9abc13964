// medium
var targets = {
  sales: 'https://discord.com/api/webhooks/⟦[0-9]{18}⟧/⟦[A-Za-z0-9_-]{68}⟧', // finding: hardcoded-credentials
  none: ''
};
var url = targets[metadata.parameters['Team']];

httprequest.addHeader("Content-Type", "application/json");
if (url) {
  httprequest.post(url, JSON.stringify({ content: metadata.parameters['Message'], username: 'Domo' }));
}
datagrid.addColumn('Sent', datagrid.DATA_TYPE_STRING);
datagrid.addCell(url ? 'yes' : 'no');
datagrid.endRow();
