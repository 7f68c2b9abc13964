'use strict';

// A synchronous stand-in with the shape of the browser function, so that ported code reads the same.
function fetch(url, options) {
  const settings = Object.assign({ method: 'GET', headers: {} }, options);
  httprequest.clearHeaders();
  Object.keys(settings.headers).forEach((name) => httprequest.addHeader(name, settings.headers[name]));
  const text = settings.method === 'GET' ? httprequest.get(url) : httprequest.post(url, settings.body || '');
  const status = httprequest.getStatusCode();
  return {
    ok: status >= 200 && status < 300,
    status: status,
    text: () => text,
    json: () => JSON.parse(text)
  };
}

datagrid.addColumn('Name', datagrid.DATA_TYPE_STRING);
try {
  const response = fetch('https://api.webflow.com/v2/sites', {
    headers: { Authorization: 'Bearer ' + metadata.account.accesstoken }
  });
  if (response.ok) {
    response.json().items.forEach((site) => {
      datagrid.addCell(site.name);
      datagrid.endRow();
    });
  } else {
    datagrid.error(response.status, 'Webflow refused the request');
  }
} catch (e) {
  datagrid.error(500, e.message);
}
