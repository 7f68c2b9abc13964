'use strict';

// The reseller's API speaks JSONP only: ?callback=…

const RESELLER = 'https://jsonp.domainhaendler.ch/v1';
let counter = 0;

function jsonp(path, query, done) {
  const name = `cb${(counter += 1)}`;
  const parts = Object.entries({ ...query, cb: name }).map(([k, v]) => `${k}=${encodeURIComponent(v)}`);
  globalThis[name] = (data) => {
    delete globalThis[name];
    done(data);
  };
  const tag = document.createElement('script'); // finding: unsupported-network-api
  tag.src = `${RESELLER}${path}?${parts.join('&')}`;
  document.head.appendChild(tag);
}

function submitForm(path, fields) {
  const form = document.createElement('form'); // finding: unsupported-network-api
  form.method = 'post';
  form.action = RESELLER + path;
  Object.entries(fields).forEach(([name, value]) => {
    const input = document.createElement('input');
    input.name = name;
    input.value = value;
    form.appendChild(input);
  });
  form.submit();
}

datagrid.addColumn('Domain', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Renewed', datagrid.DATA_TYPE_STRING);

const domain = metadata.parameters['Domain'];

try {
  jsonp('/domain', { domain, key: metadata.account.apikey }, (data) => {
    datagrid.addCell(domain);
    datagrid.addCell(data.autoRenew ? 'yes' : 'no');
    datagrid.endRow();
  });
  submitForm('/renew', { domain, years: metadata.parameters['Years'] });
} catch (e) {
  DOMO.log(`domain: ${e.message}`);
}
