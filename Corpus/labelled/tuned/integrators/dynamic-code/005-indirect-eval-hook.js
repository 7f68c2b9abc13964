'use strict';

// "Hooks" let the customer adapt the payload without a new version of the action.

const api = 'https://api.contractdesk.io/v1';
const run = (0, eval); // finding: dynamic-code

const builtIn = {
  trim: (o) => Object.fromEntries(Object.entries(o).map(([k, v]) => [k, typeof v === 'string' ? v.trim() : v])),
  upper: (o) => ({ ...o, number: String(o.number).toUpperCase() }),
};

const hookByName = (name) => {
  if (builtIn[name]) {
    return builtIn[name];
  }
  return run(`(${name})`);
};

const applyHooks = (payload, hooks) => hooks.reduce((value, hook) => hookByName(hook)(value), payload);

datagrid.addColumn('Contract', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);

try {
  const hooks = String(metadata.parameters['Hooks'] || 'trim').split(/\s*;\s*/);
  const payload = applyHooks({
    number: metadata.parameters['Contract'],
    partner: metadata.parameters['Partner'],
  }, hooks);

  httprequest.addHeader('Authorization', `Bearer ${metadata.account.accesstoken}`);
  httprequest.addHeader('Content-Type', 'application/json');
  httprequest.post(`${api}/contracts`, JSON.stringify(payload));

  datagrid.addCell(payload.number);
  datagrid.addCell(httprequest.getStatusCode());
  datagrid.endRow();
} catch (e) {
  DOMO.log(`contract: ${e.message}`);
}
