// easy
var settings = {
  connection: 'mongodb+srv://domo_writer:⟦[A-Za-z0-9]{16}⟧@cluster0.⟦[a-z0-9]{5}⟧.mongodb.net/orders?retryWrites=true&w=majority', // finding: hardcoded-credentials
  collection: 'approvals'
};
httprequest.addHeader('Content-Type', 'application/json');
var res = httprequest.post('https://bridge.orchardfoods.com/mongo/update', JSON.stringify({
  uri: settings.connection,
  collection: settings.collection,
  filter: { _id: metadata.parameters['Document ID'] },
  set: { approved: metadata.parameters['Approved'] === 'yes' }
}));
datagrid.magicParseJSON(res);
