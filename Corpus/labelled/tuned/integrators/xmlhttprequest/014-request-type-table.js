'use strict';

// Writes the allowed request kinds of a content security policy.
// The identifiers look like browser APIs, they are rows of a table.

const xmlHttpRequestRow = ['connect-src', 'XMLHttpRequest', 'allow'];
const createXMLHttpRequestRule = (host) => ({ directive: xmlHttpRequestRow[0], api: xmlHttpRequestRow[1], host });

const RULES = [
  createXMLHttpRequestRule('self'),
  { directive: 'connect-src', api: 'fetch', host: 'self' },
  { directive: 'connect-src', api: 'EventSource', host: 'none' },
  { directive: 'img-src', api: 'Image', host: 'self' },
];

const toPolicy = (rules) => rules.map((r) => `${r.directive} '${r.host}'`).join('; ');

function savePolicy(site, rules) {
  httprequest.addHeader('Authorization', `Bearer ${metadata.account.accesstoken}`);
  httprequest.addHeader('Content-Type', 'application/json');
  httprequest.put(
    `https://api.frontdoor-cms.com/v1/sites/${encodeURIComponent(site)}/policy`,
    JSON.stringify({ policy: toPolicy(rules), apis: rules.map((r) => r.api) }),
  );
  return httprequest.getStatusCode();
}

datagrid.addColumn('Api', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);

try {
  const status = savePolicy(metadata.parameters['Site'], RULES);
  RULES.forEach(({ api }) => {
    datagrid.addCell(api);
    datagrid.addCell(status);
    datagrid.endRow();
  });
} catch (e) {
  DOMO.log(`policy: ${e.message}`);
}
