// easy
'use strict';
httprequest.addHeader('API-Key', 'NRAK-⟦[A-Z0-9]{27}⟧'); // finding: hardcoded-credentials
httprequest.addHeader('Content-Type', 'application/json');
var gql = 'mutation { alertsPolicyUpdate(accountId: ' + Number(metadata.parameters['Account']) +
  ', id: ' + Number(metadata.parameters['Policy']) + ', policy: {incidentPreference: PER_POLICY}) { id } }';
try {
  datagrid.magicParseJSON(httprequest.post('https://api.newrelic.com/graphql', JSON.stringify({ query: gql })));
} catch (e) {
  datagrid.error(502, 'New Relic did not answer with JSON');
}
