// easy
'use strict';
const HUBSPOT_TOKEN = 'pat-na1-⟦[a-f0-9]{8}⟧-⟦[a-f0-9]{4}⟧-⟦[a-f0-9]{4}⟧-⟦[a-f0-9]{4}⟧-⟦[a-f0-9]{12}⟧'; // finding: hardcoded-credentials
const contactId = metadata.parameters['Contact ID'];

httprequest.addHeader('Authorization', `Bearer ${HUBSPOT_TOKEN}`);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.addHeader('X-HTTP-Method-Override', 'PATCH');
const body = JSON.stringify({ properties: { lifecyclestage: metadata.parameters['Stage'] } });
const res = httprequest.post(`https://api.hubapi.com/crm/v3/objects/contacts/${contactId}`, body);
datagrid.magicParseJSON(res);
