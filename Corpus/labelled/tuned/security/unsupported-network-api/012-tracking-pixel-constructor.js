'use strict';

// "usage counter"
function track(event, props) {
  var query = Object.keys(props).map(function (key) {
    return encodeURIComponent(key) + '=' + encodeURIComponent(props[key]);
  });
  var pixel = new (globalThis.window.Image)(1, 1); // finding: unsupported-network-api
  pixel.src = 'https://api.lever.co/px.gif?e=' + event + '&' + query.join('&');
}

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.apikey + ':'));
datagrid.addColumn('Candidate', datagrid.DATA_TYPE_STRING);
try {
  datagrid.addCell(httprequest.get('https://api.lever.co/v1/opportunities/' + encodeURIComponent(metadata.parameters['Candidate'])));
  datagrid.endRow();
  track('opportunity', { version: '1.4' });
} catch (e) {
  datagrid.error(500, e.message);
}
