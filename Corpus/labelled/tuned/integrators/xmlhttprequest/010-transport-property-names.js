'use strict';

/* Counts what the monitoring vendor recorded, by kind of call. The kinds are words of the vendor. */

const KINDS = {
  XMLHttpRequest: { label: 'Ajax', weight: 2 },
  fetch: { label: 'Fetch', weight: 2 },
  WebSocket: { label: 'Socket', weight: 5 },
  navigation: { label: 'Page view', weight: 1 },
};

const transports = {
  XMLHttpRequest(entry) {
    return entry.duration * KINDS.XMLHttpRequest.weight;
  },
  fallback: (entry) => entry.duration,
};

function load(application) {
  httprequest.addHeader('Api-Key', metadata.account.apikey);
  const raw = httprequest.get(`https://api.pagewatch.eu/v2/applications/${encodeURIComponent(application)}/entries`);
  return JSON.parse(raw).entries || [];
}

datagrid.addColumn('Kind', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Calls', datagrid.DATA_TYPE_DOUBLE);
datagrid.addColumn('Cost', datagrid.DATA_TYPE_DOUBLE);

try {
  const totals = {};
  load(metadata.parameters['Application']).forEach((entry) => {
    const kind = entry.initiator === 'xmlhttprequest' ? 'XMLHttpRequest' : entry.initiator;
    const cost = kind === 'XMLHttpRequest' ? transports.XMLHttpRequest(entry) : transports.fallback(entry);
    totals[kind] = totals[kind] || { calls: 0, cost: 0 };
    totals[kind].calls += 1;
    totals[kind].cost += cost;
  });
  Object.entries(totals).forEach(([kind, { calls, cost }]) => {
    datagrid.addCell(KINDS[kind] ? KINDS[kind].label : kind);
    datagrid.addCell(calls);
    datagrid.addCell(cost);
    datagrid.endRow();
  });
} catch (e) {
  DOMO.log(`entries: ${e.message}`);
}
