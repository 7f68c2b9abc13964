var FIELDS = {
  epicLink: 'customfield_10014',
  secretLevel: 'customfield_10871',
  accessKeyOwner: 'customfield_11302'
};
var TRANSITIONS = { open: '11', inProgress: '21', done: '31' };
var key = metadata.parameters['Issue key'];
var fields = {};
fields[FIELDS.secretLevel] = { value: metadata.parameters['Level'] };
fields[FIELDS.accessKeyOwner] = { accountId: '⟦[0-9]{6}⟧:⟦[a-f0-9]{8}⟧-⟦[a-f0-9]{4}⟧-⟦[a-f0-9]{4}⟧-⟦[a-f0-9]{4}⟧-⟦[a-f0-9]{12}⟧' };
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password));
httprequest.addHeader('Content-Type', 'application/json');
httprequest.post(metadata.account.site + '/rest/api/3/issue/' + key + '/transitions', JSON.stringify({ transition: { id: TRANSITIONS.done }, fields: fields }));
datagrid.addColumn('status', datagrid.DATA_TYPE_STRING);
datagrid.addCell(String(httprequest.getStatusCode()));
datagrid.endRow();
