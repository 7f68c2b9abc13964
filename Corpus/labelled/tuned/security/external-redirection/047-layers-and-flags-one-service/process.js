'use strict';

// config → url builder → client → service → main; sandbox and production share one domain
const CONFIG = {
  hosts: { live: 'api', sandbox: 'api.sandbox', audit: 'audit' },
  domain: ['assetlane', 'com'].join('.'),
  flags: { audit: true, compress: false }
};

const buildUrl = (kind, ...segments) => ['https:/', CONFIG.hosts[kind] + '.' + CONFIG.domain, ...segments.map(encodeURIComponent)].join('/');

class Client {
  constructor(kind) {
    this.kind = kind;
  }

  put(segments, body) {
    return httprequest.put(buildUrl(this.kind, 'v5', ...segments), JSON.stringify(body));
  }
}

class Assets {
  constructor(kind) {
    this.main = new Client(kind);
    this.audit = CONFIG.flags.audit ? new Client('audit') : null;
  }

  update(id, state) {
    const answer = this.main.put(['assets', id], { state });
    this.audit?.put(['entries', id], { state, by: metadata.account.username });
    return answer;
  }
}

httprequest.addHeader('X-Api-Key', metadata.account.apikey);
httprequest.addHeader('Content-Type', 'application/json');
datagrid.addColumn('Asset', datagrid.DATA_TYPE_STRING);
try {
  const assets = new Assets(metadata.parameters['Sandbox'] === 'Yes' ? 'sandbox' : 'live');
  datagrid.addCell(assets.update(metadata.parameters['Asset ID'], metadata.parameters['State']));
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
