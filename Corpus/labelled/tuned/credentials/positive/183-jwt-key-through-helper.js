// hard
var jwt = function (key, claims) {
  DOMO.jwtBuilder.algorithm = 'HS256';
  DOMO.jwtBuilder.authKey = key;
  DOMO.jwtBuilder.claims = claims;
  return DOMO.getJWT();
};
var fallbackLetters = 'sesame-street-55'; // finding: hardcoded-credentials
var t = jwt(metadata.account.secret || fallbackLetters, { room: metadata.parameters['Room'] });
httprequest.addHeader('Authorization', 'Bearer ' + t);
httprequest.put('https://api.meetrooms.example/rooms/' + metadata.parameters['Room'], JSON.stringify({ locked: true }));
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.stringify({ status: httprequest.getStatusCode() }));
datagrid.endRow();
