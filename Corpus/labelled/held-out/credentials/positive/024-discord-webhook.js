// easy
var hook = 'https://discord.com/api/webhooks/⟦[0-9]{18}⟧/⟦[A-Za-z0-9_-]{68}⟧'; // finding: hardcoded-credentials
var msg = {
  username: 'Domo alerts',
  embeds: [{
    title: metadata.parameters['Title'],
    description: metadata.parameters['Text'],
    color: 15158332
  }]
};
httprequest.addHeader('Content-Type', 'application/json');
httprequest.post(hook, JSON.stringify(msg));
datagrid.addColumn('status', datagrid.DATA_TYPE_STRING);
datagrid.addCell('' + httprequest.getStatusCode());
datagrid.endRow();
