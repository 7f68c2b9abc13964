'use strict';

const SECRET_NAMES = ['password', 'passwort', 'secret', 'token', 'apikey', 'authorization'];

function isSecretName(name) {
  const plain = name.toLowerCase().replace(/[^a-z]/g, '');
  return SECRET_NAMES.some((part) => plain.includes(part));
}

function redact(value) {
  if (Array.isArray(value)) return value.map(redact);
  if (value && typeof value === 'object') {
    const copy = {};
    for (const name of Object.keys(value)) {
      copy[name] = isSecretName(name) ? '***' : redact(value[name]);
    }
    return copy;
  }
  return value;
}

const logSafe = (label, details) => DOMO.log(label + ' ' + JSON.stringify(redact(details)));

const config = {
  subdomain: metadata.account.subdomain,
  apiKey: metadata.account.apikey,
  timeoutSeconds: 30,
};

const headers = {
  Authorization: 'Bearer ' + config.apiKey,
  'Content-Type': 'application/json',
};

logSafe('config', config);
logSafe('headers', headers);

datagrid.addColumn('Candidate', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);

try {
  for (const [name, value] of Object.entries(headers)) httprequest.addHeader(name, value);
  const id = encodeURIComponent(metadata.parameters['Candidate']);
  httprequest.post(
    `https://${config.subdomain}.workable.com/spi/v3/candidates/${id}/move`,
    JSON.stringify({ target_stage: metadata.parameters['Stage'] }),
  );
  datagrid.addCell(id);
  datagrid.addCell(httprequest.getStatusCode());
  datagrid.endRow();
} catch (e) {
  logSafe('failed', { message: e.message });
}
