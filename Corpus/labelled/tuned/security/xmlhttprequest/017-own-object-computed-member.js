'use strict';

// A registry of transports, keyed by the name the old configuration files use.
const registry = Object.create(null);

registry['XML' + 'HttpRequest'] = function legacy(url) {
  return httprequest.get(url);
};
registry.httprequest = function current(url) {
  return httprequest.get(url);
};

const chosen = ['XML', 'Http', 'Request'].join('');
const { XMLHttpRequest = registry.httprequest } = registry;
const send = registry[chosen] || XMLHttpRequest;

httprequest.addHeader('Authorization', 'Token ' + metadata.account.apikey);
datagrid.addColumn('Page', datagrid.DATA_TYPE_STRING);
try {
  datagrid.addCell(send('https://readthedocs.org/api/v3/projects/' + encodeURIComponent(metadata.parameters['Project']) + '/'));
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
