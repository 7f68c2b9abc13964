'use strict';

// Placeholders like {{customer.name}} are replaced by looking up a path. No code is generated.

const lookup = (scope, path) => path.split('.').reduce((o, key) => (o === undefined || o === null ? '' : o[key]), scope);

const render = (template, scope) => template.replace(/\{\{\s*([\w.]+)\s*\}\}/g, (_, path) => String(lookup(scope, path)));

const makeMatcher = (word) => new RegExp(`\\b${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\b`, 'i');

const revive = (key, value) => (/_at$/.test(key) && typeof value === 'string' ? new Date(value) : value);

const comparators = {
  eq: (a, b) => a === b,
  gt: (a, b) => a > b,
  match: (a, b) => makeMatcher(b).test(a),
};

const api = {
  base: 'https://api.vertragsbote.de/v1',
  auth: () => {
    httprequest.clearHeaders();
    httprequest.addHeader('Authorization', `Bearer ${metadata.account.accesstoken}`);
    httprequest.addHeader('Content-Type', 'application/json');
  },
};

datagrid.addColumn('Letter', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);

try {
  api.auth();
  const customer = JSON.parse(httprequest.get(`${api.base}/customers/${encodeURIComponent(metadata.parameters['Customer'])}`), revive);
  const compare = comparators[metadata.parameters['Operator']] || comparators.eq;
  const letter = render(metadata.parameters['Template'], { customer, today: new Date().toISOString().slice(0, 10) });
  if (compare(letter, metadata.parameters['Expected'] || letter)) {
    api.auth();
    httprequest.post(`${api.base}/letters`, JSON.stringify({ customer: customer.id, letter }));
  }
  datagrid.addCell(letter);
  datagrid.addCell(httprequest.getStatusCode());
  datagrid.endRow();
} catch (e) {
  DOMO.log(`letter: ${e.message}`);
}
