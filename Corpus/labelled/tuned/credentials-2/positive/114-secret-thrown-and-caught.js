// hard
'use strict';
function pick() {
  throw new Error('⟦[A-Za-z0-9]{33}⟧'); // finding: hardcoded-credentials
}
var ticket;
try {
  pick();
} catch (e) {
  ticket = e.message;
}
httprequest.addHeader('Authorization', 'Bearer ' + ticket);
httprequest.get('https://api.cinema-seats.com/v1/venues');
if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Cinema Seats is not reachable');
}
