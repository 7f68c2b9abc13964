'use strict';

// The user pastes the address of the sheet. It has to be one of ours.
function checked(address) {
  if (address.indexOf('sheetnest-base.example') === -1) {
    throw new Error('Please use an address of sheetnest-base.example');
  }
  return address;
}

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
datagrid.addColumn('Sheet', datagrid.DATA_TYPE_STRING);
try {
  httprequest.get('https://api.sheetnest-base.example/v1/me');
  const target = checked(String(metadata.parameters['Sheet Address']));
  datagrid.addCell(httprequest.post(target, JSON.stringify({ value: metadata.parameters['Value'] }))); // finding: external-redirection
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
