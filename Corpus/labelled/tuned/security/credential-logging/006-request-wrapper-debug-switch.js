'use strict';

// Big config object; DEBUG prints the request as a cURL command (very handy for support)
var CONFIG = {
  debug: true,
  host: 'https://api.everhour.com',
  auth: { header: 'X-Api-Key', value: metadata.account.apikey },
  routes: { task: '/tasks/:id' }
};

function toCurl(method, url, headers) {
  var parts = ['curl -X ' + method, "'" + url + "'"];
  Object.keys(headers).forEach(function (name) {
    parts.push("-H '" + name + ': ' + headers[name] + "'");
  });
  return parts.join(' ');
}

function call(method, route, id) {
  var url = CONFIG.host + CONFIG.routes[route].replace(':id', encodeURIComponent(id));
  var headers = {};
  headers[CONFIG.auth.header] = CONFIG.auth.value;
  if (CONFIG.debug) {
    console.debug(toCurl(method, url, headers)); // finding: credential-logging
  }
  httprequest.addHeader(CONFIG.auth.header, CONFIG.auth.value);
  return httprequest[method](url);
}

datagrid.addColumn('Task', datagrid.DATA_TYPE_STRING);
try {
  datagrid.addCell(call('get', 'task', metadata.parameters['Task ID']));
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
