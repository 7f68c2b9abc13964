'use strict';

// Only the life time, the type and the scopes of the token are reported.
const describe = ({ expires_in: seconds, token_type: kind = 'Bearer', scope = '' }) => kind + ' token, ' + seconds + ' s, scopes: ' + (scope || 'none');

datagrid.addColumn('Token info', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Project', datagrid.DATA_TYPE_STRING);
try {
  httprequest.addHeader('Content-Type', 'application/json');
  const answer = JSON.parse(httprequest.post('https://api.mavenlink-auth.example/oauth/token', JSON.stringify({
    grant_type: 'client_credentials',
    client_id: metadata.account.clientKey,
    client_secret: metadata.account.clientSecret
  })));
  DOMO.log('access_token received: ' + ('access_token' in answer));
  DOMO.log(describe(answer));
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'Bearer ' + answer.access_token);
  const project = httprequest.get('https://api.mavenlink-auth.example/api/v1/workspaces/1.json');
  datagrid.addCell(describe(answer));
  datagrid.addCell(project);
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
