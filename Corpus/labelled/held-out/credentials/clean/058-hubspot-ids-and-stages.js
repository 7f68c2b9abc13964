const PIPELINE = '⟦[0-9]{8}⟧';
const STAGES = { 'Appointment': 'appointmentscheduled', 'Contract': 'contractsent', 'Won': 'closedwon', 'Lost': '⟦[a-f0-9]{8}⟧-⟦[a-f0-9]{4}⟧-⟦[a-f0-9]{4}⟧-⟦[a-f0-9]{4}⟧-⟦[a-f0-9]{12}⟧' };
const PORTAL_ID = 7052064;
const FORM_GUID = '⟦[a-f0-9]{8}⟧-⟦[a-f0-9]{4}⟧-⟦[a-f0-9]{4}⟧-⟦[a-f0-9]{4}⟧-⟦[a-f0-9]{12}⟧';

httprequest.addHeader('Authorization', `Bearer ${metadata.account.accesstoken}`);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.addHeader('X-HTTP-Method-Override', 'PATCH');
const res = httprequest.post(`https://api.hubapi.com/crm/v3/objects/deals/${metadata.parameters['Deal']}`, JSON.stringify({ properties: { pipeline: PIPELINE, dealstage: STAGES[metadata.parameters['Stage']], form: FORM_GUID, portal: PORTAL_ID } }));
datagrid.magicParseJSON(res);
