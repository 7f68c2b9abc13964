'use strict';

const API = 'https://api.hubble-crm.com/crm/v3/objects/contacts';
const LIMIT = 100;

const network = {
  /* names as in the old browser version */
  XMLHttpRequest: null,
  WebSocket: undefined,
  fetch(url, body) {
    httprequest.clearHeaders();
    httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
    httprequest.addHeader('Content-Type', 'application/json');
    const text = httprequest.post(url, JSON.stringify(body));
    const status = httprequest.getStatusCode();
    return { status, body: text ? JSON.parse(text) : {} };
  },
};

const normalisers = {
  email: (v) => String(v).trim().toLowerCase(),
  phone: (v) => String(v).replace(/[^\d+]/g, '').replace(/^00/, '+'),
  firstname: (v) => String(v).trim(),
  lastname: (v) => String(v).trim(),
};

const matchOn = metadata.parameters['Match On'];

const clean = (contact) => Object.fromEntries(
  Object.entries(contact)
    .filter(([, v]) => v !== null && v !== '')
    .map(([k, v]) => [k, normalisers[k] ? normalisers[k](v) : v])
);

const unique = (list, key) => [...new Map(list.map((x) => [x[key], x])).values()];

const chunk = (list, size) => Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));

function upsert(contacts) {
  const body = {
    inputs: contacts.map((c) => ({ idProperty: matchOn, id: c[matchOn], properties: c })),
  };
  for (let attempt = 1; ; attempt++) {
    const answer = network.fetch(`${API}/batch/upsert`, body);
    if (answer.status < 300) {
      return answer.body.results;
    }
    if (answer.status === 429 && attempt < 5) {
      DOMO.log(`slow down: ${answer.body.policyName}, attempt ${attempt}`);
      DOMO.sleep(1100 * attempt);
      continue;
    }
    throw new Error(`Hubble refused the batch: ${answer.body.message} (correlation ${answer.body.correlationId})`);
  }
}

['Id', 'Match', 'Result'].forEach((c) => datagrid.addColumn(c, datagrid.DATA_TYPE_STRING));
const row = (...cells) => {
  cells.forEach((c) => datagrid.addCell(String(c)));
  datagrid.endRow();
};

let contacts = [];
try {
  contacts = unique(JSON.parse(metadata.parameters['Contacts']).map(clean), matchOn).filter((c) => c[matchOn]);
} catch (e) {
  row('', '', 'Contacts cannot be read: ' + e.message);
}

console.log(`${contacts.length} contacts, ${chunk(contacts, LIMIT).length} batches`);
for (const part of chunk(contacts, LIMIT)) {
  try {
    upsert(part).forEach((r) => row(r.id, r.properties[matchOn], r.new ? 'created' : 'updated'));
  } catch (e) {
    console.error(e.message);
    part.forEach((c) => row('', c[matchOn], e.message));
  }
}
