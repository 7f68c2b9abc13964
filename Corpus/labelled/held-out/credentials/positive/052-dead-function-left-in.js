// medium
'use strict';
// no longer called since we moved to account fields, keep for reference
function legacyLogin() {
  httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
  return httprequest.post('https://members.rowingclub.co.uk/session', 'username=domo&password=BoatRace1829'); // finding: hardcoded-credentials
}

httprequest.addHeader('X-Auth-Token', metadata.account.token);
httprequest.addHeader('Content-Type', 'application/json');
var member = metadata.parameters['Member ID'];
var res = httprequest.put('https://members.rowingclub.co.uk/api/members/' + member, JSON.stringify({ paid: true }));
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
