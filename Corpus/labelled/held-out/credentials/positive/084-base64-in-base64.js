// hard
var blob = '⟦<base64:<base64:domo:[A-Za-z0-9]{15}>>⟧'; // finding: hardcoded-credentials
var inner = DOMO.b64DecodeUnicode(blob);

httprequest.addHeader('Authorization', 'Basic ' + inner);
httprequest.addHeader('Accept', 'application/json');
var tours = JSON.parse(httprequest.get('https://buchung.alpenbus.at/api/tours'));
tours.forEach(function (tour) {
  discovery.addOption(String(tour.id), tour.name + ' (' + tour.date + ')');
});
