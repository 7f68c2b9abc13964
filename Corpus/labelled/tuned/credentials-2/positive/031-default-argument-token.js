// medium
'use strict';
function call(path, body, token = '⟦[A-Za-z0-9]{36}⟧') { // finding: hardcoded-credentials
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'Bearer ' + token);
  httprequest.addHeader('Content-Type', 'application/json');
  return httprequest.post('https://api.bookinghub.io/v2' + path, JSON.stringify(body));
}
const reply = call('/reservations/' + encodeURIComponent(metadata.parameters['Reservation']), { room: metadata.parameters['Room'] });
datagrid.addColumn('Reply', datagrid.DATA_TYPE_STRING);
datagrid.addCell(reply);
datagrid.endRow();
