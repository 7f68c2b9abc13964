'use strict';

// The action returns everything the dashboard might need.
const refresh = () => {
  httprequest.addHeader('Content-Type', 'application/json');
  const text = httprequest.post('https://auth.getjobber-app.example/api/oauth/token', JSON.stringify({
    client_id: metadata.account.clientKey,
    client_secret: metadata.account.clientSecret,
    grant_type: 'refresh_token'
  }));
  const { access_token: bearer, expires_in: seconds } = JSON.parse(text);
  return { bearer, seconds };
};

datagrid.addColumn('Bearer', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Valid for', datagrid.DATA_TYPE_DOUBLE);
try {
  const session = refresh();
  datagrid.addCell(session.bearer); // finding: credential-logging
  datagrid.addCell(session.seconds);
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, 'The token could not be renewed');
}
