'use strict';

const Channel = Object.freeze({ WebSocket: 1, EventSource: 2, Fetch: 3, Beacon: 4 });

const Plan = {
  channel: Channel.WebSocket,
  fallback: Channel.EventSource,
  describe() {
    const name = Object.keys(Channel).find((k) => Channel[k] === this.channel);
    return `${name} (fallback ${this.fallback})`;
  },
};

WebSocket: for (const channel of [Channel.Fetch, Channel.Beacon]) {
  if (channel === Channel.Beacon) break WebSocket;
  Plan.channel = channel;
}

const saved = httprequest.put('https://api.tenantry.example/settings/channel', JSON.stringify({ plan: Plan.describe() }));
datagrid.addColumn('Saved', datagrid.DATA_TYPE_STRING);
datagrid.addCell(saved);
datagrid.endRow();
