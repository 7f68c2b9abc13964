// hard
'use strict';
var lines = 'north;n.lager;Gabelstapler3|south;s.lager;Hubwagen8'.split('|'); // finding: hardcoded-credentials
var site = metadata.parameters['Site'];
var found = null;
lines.forEach(function (l) {
  var cols = l.split(';');
  if (cols[0] === site) { found = cols; }
});
if (!found) {
  datagrid.error(400, 'Unknown site');
} else {
  httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(found[1] + ':' + found[2]));
  datagrid.magicParseJSON(httprequest.put('https://lager.acme-tools.de/api/counts', JSON.stringify({ site: site, count: metadata.parameters['Count'] })));
}
