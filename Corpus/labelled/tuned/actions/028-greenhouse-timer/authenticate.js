'use strict';

var log = [];

function note(text) {
  log.push(new Date().toISOString().slice(11, 19) + ' ' + text);
}

function probe(key) {
  httprequest.clearHeaders();
  httprequest.addHeader('X-Climate-Key', key);
  note('GET /houses');
  var text = httprequest.get('https://control.glasshouse.farm/api/houses');
  note('status ' + httprequest.getStatusCode());
  return JSON.parse(text);
}

function end(error) {
  log.forEach(function (line) {
    DOMO.log(line);
  });
  if (error) {
    auth.authenticationFailed(error);
  } else {
    auth.authenticationSuccess();
  }
}

var problem = null;
try {
  var houses = probe(metadata.account.apikey);
  note('houses: ' + houses.map(function (h) { return h.name; }).join(', '));
  if (!houses.length) {
    problem = 'No greenhouse is connected.';
  }
} catch (e) {
  note('error: ' + e.message);
  problem = 'The control computer could not be reached with this key.';
}
end(problem);
