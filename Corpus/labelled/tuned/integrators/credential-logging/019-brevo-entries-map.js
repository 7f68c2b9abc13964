'use strict';

const pairs = (object) =>
  Object.entries(object)
    .filter(([, value]) => value !== '' && value !== null)
    .map(([name, value]) => `${name}=${value}`);

const say = (...parts) => DOMO.log(parts.join(' ')); // finding: credential-logging

const BASE = 'https://api.brevo.com/v3';

const request = (method, path, body) => {
  httprequest.clearHeaders();
  httprequest.addHeader('api-key', metadata.account.apikey);
  httprequest.addHeader('Content-Type', 'application/json');
  const text = method === 'post'
    ? httprequest.post(BASE + path, JSON.stringify(body))
    : httprequest.put(BASE + path, JSON.stringify(body));
  return { status: httprequest.getStatusCode(), text };
};

const upsertContact = ({ email, list }) =>
  request('post', '/contacts', { email, listIds: [Number(list)], updateEnabled: true });

datagrid.addColumn('Email', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);

say('start', ...pairs(metadata.parameters));
say('account', ...pairs(metadata.account));

try {
  const { status } = upsertContact({
    email: metadata.parameters['Email'],
    list: metadata.parameters['List'],
  });
  datagrid.addCell(metadata.parameters['Email']);
  datagrid.addCell(status);
  datagrid.endRow();
} catch (e) {
  say('failed', e.message);
}
