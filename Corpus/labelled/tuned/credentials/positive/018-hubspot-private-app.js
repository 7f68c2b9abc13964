// easy
'use strict';
var HUBSPOT = {
  base: 'https://api.hubapi.com/crm/v3/objects/',
  accessToken: 'pat-na1-⟦[a-f0-9]{8}⟧-⟦[a-f0-9]{4}⟧-⟦[a-f0-9]{4}⟧-⟦[a-f0-9]{4}⟧-⟦[a-f0-9]{12}⟧' // finding: hardcoded-credentials
};
httprequest.addHeader('Authorization', 'Bearer ' + HUBSPOT.accessToken);
httprequest.addHeader("Content-Type", "application/json");
httprequest.post(HUBSPOT.base + 'deals/' + metadata.parameters['Deal ID'],
  JSON.stringify({ properties: { dealstage: metadata.parameters['Stage'] } }));
DOMO.log('answered with ' + httprequest.getStatusCode());
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.getStatusCode() < 300 ? 'ok' : 'failed');
datagrid.endRow();
