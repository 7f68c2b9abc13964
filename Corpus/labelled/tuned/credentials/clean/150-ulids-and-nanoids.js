var TEMPLATES = {
  welcome: '01⟦[0-9A-HJKMNP-TV-Z]{24}⟧',
  reminder: '01⟦[0-9A-HJKMNP-TV-Z]{24}⟧'
};
var campaignId = '⟦[A-Za-z0-9_-]{21}⟧';
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.post('https://api.postrider.example/campaigns/' + campaignId + '/send', JSON.stringify({
  templateId: TEMPLATES[metadata.parameters['Template']], to: metadata.parameters['Email']
}));
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
} else {
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('saved');
  datagrid.endRow();
}
