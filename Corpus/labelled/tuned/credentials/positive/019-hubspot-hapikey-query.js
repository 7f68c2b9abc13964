// medium
// legacy portal, still on the old key
var email = encodeURIComponent(metadata.parameters['Email']);
var props = [{ property: 'lifecyclestage', value: metadata.parameters['Stage'] }];
httprequest.addHeader('Content-Type', 'application/json');
httprequest.post(
  'https://api.hubapi.com/contacts/v1/contact/createOrUpdate/email/' + email +
  '/?hapikey=⟦[a-f0-9]{8}⟧-⟦[a-f0-9]{4}⟧-⟦[a-f0-9]{4}⟧-⟦[a-f0-9]{4}⟧-⟦[a-f0-9]{12}⟧', // finding: hardcoded-credentials
  JSON.stringify({ properties: props })
);
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
} else {
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('saved');
  datagrid.endRow();
}
