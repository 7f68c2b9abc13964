'use strict';

// Adapted from the browser app: "How do I return the response from an asynchronous call?"
var BASE = 'https://api.pipedrive.com/v1';

function ajax(options, done) {
  var opts = options || {};
  var xhr = new XMLHttpRequest(); // finding: xmlhttprequest
  xhr.onreadystatechange = function () {
    if (xhr.readyState === 4) {
      if (xhr.status >= 200 && xhr.status < 300) {
        done(null, xhr.responseText);
      } else {
        done(new Error('HTTP ' + xhr.status));
      }
    }
  };
  xhr.open(opts.method || 'GET', BASE + opts.path, false);
  xhr.setRequestHeader('Accept', 'application/json');
  xhr.setRequestHeader('x-api-token', metadata.account.apikey);
  xhr.send(opts.body || null);
}

datagrid.addColumn('Deal', datagrid.DATA_TYPE_STRING);

ajax({ path: '/deals/' + encodeURIComponent(metadata.parameters['Deal ID']) }, function (err, text) {
  if (err) {
    datagrid.error(500, err.message);
    return;
  }
  datagrid.addCell(text);
  datagrid.endRow();
});
