'use strict';

// "http" is only the name of a helper object, "protocols" a list for the vendor's firewall rules.

const http = {
  get: (url) => httprequest.get(url),
  put: (url, body) => httprequest.put(url, body),
  status: () => httprequest.getStatusCode(),
};

const protocols = ['http', 'https', 'ftp'];
const PORTS = { http: 80, https: 443, ftp: 21 };

const scheme = protocols.filter((p) => PORTS[p] === 443)[0];
const base = `${scheme}://api.brandmauer.net/v1`;

const headers = () => {
  httprequest.clearHeaders();
  httprequest.addHeader('X-Firewall-Key', metadata.account.apikey);
  httprequest.addHeader('Content-Type', 'application/json');
};

const allow = (rule, names) => {
  headers();
  http.put(`${base}/rules/${encodeURIComponent(rule)}`, JSON.stringify({
    allow: names.map((name) => ({ protocol: name, port: PORTS[name], example: `${name}://intern.lan:${PORTS[name]}` })),
  }));
  return http.status();
};

datagrid.addColumn('Rule', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Protocols', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);

try {
  const chosen = String(metadata.parameters['Protocols']).split(',').map((s) => s.trim()).filter((s) => protocols.includes(s));
  const status = allow(metadata.parameters['Rule'], chosen);
  datagrid.addCell(metadata.parameters['Rule']);
  datagrid.addCell(chosen.join(' + '));
  datagrid.addCell(status);
  datagrid.endRow();
} catch (e) {
  DOMO.log(`rule: ${e.message}`);
}
