'use strict';

function login() {
  httprequest.addHeader('Content-Type', 'application/json');
  const text = httprequest.post(
    'https://api.boatyard.example/v1/login',
    JSON.stringify({ user: metadata.account.username, password: metadata.account.password })
  );
  return JSON.parse(text);
}

datagrid.addColumn('Boat', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Berth', datagrid.DATA_TYPE_STRING);

try {
  const answer = login();
  const bearer = answer.data.token;
  DOMO.log('signed in as ' + answer.data.displayName + ', bearer ' + bearer); // finding: credential-logging
  httprequest.addHeader('Authorization', 'Bearer ' + bearer);
  JSON.parse(httprequest.get('https://api.boatyard.example/v1/boats')).items.forEach((boat) => {
    datagrid.addCell(boat.name);
    datagrid.addCell(boat.berth);
    datagrid.endRow();
  });
} catch (e) {
  datagrid.error(500, 'The boats could not be read');
}
