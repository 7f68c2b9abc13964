// medium
/** Small date helpers, copied from our shared snippets page. */
function pad(value, width) {
  var text = String(value);
  while (text.length < width) {
    text = '0' + text;
  }
  return text;
}

function isoDate(date) {
  return date.getUTCFullYear() + '-' + pad(date.getUTCMonth() + 1, 2) + '-' + pad(date.getUTCDate(), 2);
}

function isoDateTime(date) {
  return isoDate(date) + 'T' + pad(date.getUTCHours(), 2) + ':' + pad(date.getUTCMinutes(), 2) + ':' + pad(date.getUTCSeconds(), 2) + 'Z';
}
function bookHours(token, person, hours) {
  httprequest.clearHeaders();
  httprequest.addHeader('Harvest-Account-ID', '⟦[0-9]{6}⟧');
  httprequest.addHeader('Authorization', 'Bearer ' + token);
  httprequest.addHeader('Content-Type', 'application/json');
  return httprequest.post('https://api.harvestapp.com/v2/time_entries', JSON.stringify({
    user_id: person, spent_date: isoDate(new Date()), hours: hours
  }));
}
if (metadata.parameters['Person']) {
  datagrid.magicParseJSON(bookHours(metadata.account.accesstoken, metadata.parameters['Person'], metadata.parameters['Hours']));
} else {
  // quick smoke test
  DOMO.log(bookHours('⟦[0-9]{7}⟧.pt.⟦[A-Za-z0-9_-]{64}⟧', 1, 0.25)); // finding: hardcoded-credentials
}
