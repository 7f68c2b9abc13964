'use strict';

// Mailchimp keys look like <hex>-<dc>; the part behind the dash is the data centre.
var apiKey = String(metadata.account.apikey);
var dataCentre = apiKey.split('-').pop();

/** Shows nothing but stars, as many as the caller wants. */
function stars(n) {
  return new Array(n + 1).join('*');
}

function masked(value) {
  if (!value) {
    return '(empty)';
  }
  return stars(8);
}

function maskKeepLast(value, keep) {
  return stars(6) + value.slice(-keep);
}

DOMO.log('Using API key ' + masked(apiKey));
DOMO.log('Password: ' + apiKey.replace(/./g, '*'));
DOMO.log('Key ends with ' + maskKeepLast(apiKey, 2));
DOMO.log('Key looks well formed: ' + /^[0-9a-f]{32}-[a-z]{2}\d+$/.test(apiKey));

if (!/^[a-z]{2}\d{1,3}$/.test(dataCentre)) {
  auth.authenticationFailed('The API key ' + masked(apiKey) + ' has no data centre suffix such as "-us6".');
} else {
  httprequest.addHeader('Authorization', 'apikey ' + apiKey);
  var ok = false;
  try {
    var ping = JSON.parse(httprequest.get('https://' + dataCentre + '.api.mailchimp.com/3.0/ping'));
    ok = httprequest.getStatusCode() === 200 && Boolean(ping.health_status);
  } catch (e) {
    DOMO.log('Ping failed (' + e.name + ')');
  }
  if (ok) {
    auth.authenticationSuccess();
  } else {
    auth.authenticationFailed('Mailchimp did not accept the key ' + masked(apiKey));
  }
}
