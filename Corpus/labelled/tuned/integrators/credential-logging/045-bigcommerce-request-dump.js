'use strict';
/**
 * BigCommerce order status write-back.
 * Generated with an AI assistant, adapted by the integration team.
 */

/** Log level chosen on the card: "silent", "normal" or "full". */
const LEVEL = metadata.parameters['Log Level'] || 'normal';

/**
 * Describes one request.
 * @typedef {Object} RequestPlan
 */
function planRequest(method, path, body) {
  return {
    method,
    url: `https://api.bigcommerce.com/stores/${encodeURIComponent(metadata.account.storehash)}${path}`,
    headers: {
      'X-Auth-Token': metadata.account.accesstoken,
      'Content-Type': 'application/json',
      Accept: 'application/json',
    },
    body: body === undefined ? null : JSON.stringify(body),
  };
}

/** Writes a request plan to the log, depending on the level. */
function logPlan(plan) {
  switch (LEVEL) {
    case 'silent':
      return;
    case 'full':
      DOMO.log(JSON.stringify(plan)); // finding: credential-logging
      return;
    default:
      DOMO.log(`${plan.method} ${plan.url}`);
  }
}

/** Executes a request plan. */
function execute(plan) {
  logPlan(plan);
  httprequest.clearHeaders();
  Object.entries(plan.headers).forEach(([name, value]) => httprequest.addHeader(name, value));
  const text = plan.method === 'PUT' ? httprequest.put(plan.url, plan.body) : httprequest.get(plan.url);
  return { status: httprequest.getStatusCode(), text };
}

datagrid.addColumn('Order', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);

try {
  const id = encodeURIComponent(metadata.parameters['Order']);
  const outcome = execute(planRequest('PUT', `/v2/orders/${id}`, { status_id: Number(metadata.parameters['Status Id']) }));
  datagrid.addCell(id);
  datagrid.addCell(outcome.status);
  datagrid.endRow();
} catch (error) {
  DOMO.log(`Request failed: ${error.message}`);
}
