'use strict';

// Diagnostics with a getter per fact; the secret itself stays inside the closure.
const diagnostics = (({ apikey, username, instance }) => ({
  get user() { return username; },
  get host() { return instance; },
  get keyLooksValid() { return /^[A-Za-z0-9_-]{10,}$/.test(apikey); },
  get keyKind() { return apikey.startsWith('test_') ? 'sandbox' : 'production'; },
  authorize() { httprequest.addHeader('Authorization', 'Token ' + apikey); }
}))(metadata.account);

datagrid.addColumn('User', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Key kind', datagrid.DATA_TYPE_STRING);
try {
  diagnostics.authorize();
  httprequest.get('https://' + diagnostics.host + '/api/v3/me');
  DOMO.log('key looks valid: ' + diagnostics.keyLooksValid);
  datagrid.addCell(diagnostics.user);
  datagrid.addCell(diagnostics.keyKind);
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
