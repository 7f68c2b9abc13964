'use strict';

// The login answers with the address of the customer's instance; that is where the update goes.
const LOGIN = 'https://login.cloudcrm-suite.com/oauth/grant';

function signIn() {
  httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
  const { instance_url: base, session } = JSON.parse(httprequest.post(LOGIN, 'assertion=' + encodeURIComponent(metadata.account.token)));
  return { base, session };
}

datagrid.addColumn('Account', datagrid.DATA_TYPE_STRING);
try {
  const { base, session } = signIn();
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'Session ' + session);
  httprequest.addHeader('Content-Type', 'application/json');
  datagrid.addCell(httprequest.put(base + '/accounts/' + encodeURIComponent(metadata.parameters['Account ID']), JSON.stringify({
    industry: metadata.parameters['Industry']
  })));
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
