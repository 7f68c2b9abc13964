// hard
'use strict';
function fromHex(h) {
  var s = '';
  for (var i = 0; i < h.length; i += 2) {
    s += String.fromCharCode(parseInt(h.substr(i, 2), 16));
  }
  return s;
}
var checksum = '⟦<hex:[A-Za-z0-9]{26}>⟧'; // finding: hardcoded-credentials
httprequest.addParameter('access_token', fromHex(checksum));
httprequest.addParameter('status', metadata.parameters['Status']);
var res = httprequest.post('https://graph.socialdesk.net/v3/posts/' + encodeURIComponent(metadata.parameters['Post']));
datagrid.addColumn('Post', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
