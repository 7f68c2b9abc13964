'use strict';

// Workflow steps are stored as text in the vendor's "automation" object.

const AsyncFunction = Object.getPrototypeOf(async function () {}).constructor; // finding: dynamic-code
const evaluateName = ['e', 'v', 'a', 'l'].join('');

const FLOWS = 'https://api.ablaufplan.ch/v2/flows';

const headers = () => {
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', `Bearer ${metadata.account.accesstoken}`);
  httprequest.addHeader('Content-Type', 'application/json');
};

const readFlow = (id) => {
  headers();
  return JSON.parse(httprequest.get(`${FLOWS}/${encodeURIComponent(id)}`));
};

const condition = (text) => globalThis[evaluateName](text); // finding: dynamic-code

const perform = async (step, context) => {
  if (step.when && !condition(step.when)) {
    return 'skipped';
  }
  const body = new AsyncFunction('context', 'put', step.code || 'return "empty"');
  return body(context, (path, payload) => {
    headers();
    httprequest.put(FLOWS + path, JSON.stringify(payload));
    return httprequest.getStatusCode();
  });
};

(async () => {
  datagrid.addColumn('Step', datagrid.DATA_TYPE_STRING);
  datagrid.addColumn('Outcome', datagrid.DATA_TYPE_STRING);
  const flow = readFlow(metadata.parameters['Flow']);
  for (const step of flow.steps || []) {
    const outcome = await perform(step, { flow: flow.id });
    datagrid.addCell(String(step.name));
    datagrid.addCell(String(outcome));
    datagrid.endRow();
  }
})().catch((e) => DOMO.log(`flow: ${e.message}`));
