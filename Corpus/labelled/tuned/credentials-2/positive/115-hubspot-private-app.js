// easy
'use strict';
const hs = {
  base: 'https://api.hubapi.com/crm/v3/objects/deals/',
  accessToken: 'pat-na1-⟦[a-f0-9]{8}⟧-⟦[a-f0-9]{4}⟧-⟦[a-f0-9]{4}⟧-⟦[a-f0-9]{4}⟧-⟦[a-f0-9]{12}⟧' // finding: hardcoded-credentials
};

httprequest.addHeader('authorization', `Bearer ${hs.accessToken}`);
httprequest.addHeader('content-type', 'application/json');
httprequest.addHeader('X-HTTP-Method-Override', 'PATCH');
const res = httprequest.post(hs.base + encodeURIComponent(metadata.parameters['Deal ID']),
  JSON.stringify({ properties: { dealstage: metadata.parameters['Stage'] } }));
datagrid.addColumn('Deal', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.parse(res).id);
datagrid.endRow();
