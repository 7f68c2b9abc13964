// hard
var pair = 'domo\u003a⟦<unicode:[A-Za-z0-9]{12}>⟧'; // finding: hardcoded-credentials
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(pair));
httprequest.addHeader('Content-Type', 'application/json');

var rooms = JSON.parse(httprequest.get('https://pms.hotelmirador.cl/api/rooms'));
for (var i = 0; i < rooms.length; i++) {
  discovery.addOption(rooms[i].number, 'Room ' + rooms[i].number);
}
