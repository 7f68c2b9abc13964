'use strict';

// One vendor, three host names: login, files and the API itself.
const HOSTS = {
  login: 'https://identity.parcelwise.co.uk',
  api: 'https://api.eu.parcelwise.co.uk',
  files: 'https://files.parcelwise.co.uk'
};

function token() {
  httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
  const answer = httprequest.post(HOSTS.login + '/connect/grant', 'grant_type=client_credentials&client_id=' +
    encodeURIComponent(metadata.account.clientKey) + '&client_secret=' + encodeURIComponent(metadata.account.clientSecret));
  return JSON.parse(answer).access_token;
}

datagrid.addColumn('Label', datagrid.DATA_TYPE_STRING);
try {
  const bearer = token();
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'Bearer ' + bearer);
  const parcel = JSON.parse(httprequest.get(HOSTS.api + '/parcels/' + encodeURIComponent(metadata.parameters['Parcel'])));
  datagrid.addCell(httprequest.get(HOSTS.files + '/labels/' + encodeURIComponent(parcel.id)));
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
