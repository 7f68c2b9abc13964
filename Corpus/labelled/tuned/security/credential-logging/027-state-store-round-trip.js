'use strict';

// remembers the session between runs
const SESSION = 'session';

function signIn() {
  httprequest.addHeader('Content-Type', 'application/json');
  const answer = JSON.parse(httprequest.post('https://acme.tableau-online.example/api/3.4/auth/signin', JSON.stringify({
    name: metadata.account.username,
    password: metadata.account.password
  })));
  DOMO.setState(SESSION, answer.token);
}

datagrid.addColumn('Sites', datagrid.DATA_TYPE_STRING);
try {
  if (!DOMO.getState(SESSION)) {
    signIn();
  }
  DOMO.log('using session ' + DOMO.getState(SESSION)); // finding: credential-logging
  httprequest.addHeader('X-Auth', DOMO.getState(SESSION));
  datagrid.addCell(httprequest.get('https://acme.tableau-online.example/api/3.4/sites'));
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
