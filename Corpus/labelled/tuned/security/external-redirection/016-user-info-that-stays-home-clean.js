'use strict';

// What stands before the @ is a user name, what stands after # is a fragment: the host is the own one each time.
const addresses = [
  'https://api.fleettrack.example/v1/vehicles',
  'https://reports.other-service.example@api.fleettrack.example/v1/reports',
  'https://api.fleettrack.example/v1/drivers#@mirror.other-service.example/',
  'https://api.fleettrack.example/v1/redirects?to=home'
];

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
datagrid.addColumn('Row', datagrid.DATA_TYPE_STRING);
try {
  for (const url of addresses) {
    datagrid.addCell(httprequest.get(url));
    datagrid.endRow();
  }
} catch (e) {
  datagrid.error(500, e.message);
}
