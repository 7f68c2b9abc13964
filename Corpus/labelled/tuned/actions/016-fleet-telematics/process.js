'use strict';

class Rpc {
  #credentials = null;
  #url = 'https://my.telemagic.com/apiv1';

  constructor(account) {
    this.account = account;
    this.calls = 0;
  }

  get signedIn() {
    return this.#credentials !== null;
  }

  call(method, params) {
    this.calls += 1;
    httprequest.clearHeaders();
    httprequest.addHeader('Content-Type', 'application/json');
    const body = { method, params: { ...params, ...(this.signedIn ? { credentials: this.#credentials } : {}) } };
    const answer = JSON.parse(httprequest.post(this.#url, JSON.stringify(body)));
    DOMO.log(`${this.calls}: ${method} -> ${httprequest.getStatusCode()}`);
    if (answer.error) {
      throw new RpcError(method, answer.error);
    }
    return answer.result;
  }

  signIn() {
    const result = this.call('Authenticate', { userName: this.account.username, password: this.account.password });
    this.#credentials = result.credentials;
    if (result.path && result.path !== 'ThisServer') {
      this.#url = `https://${result.path}/apiv1`; // the database lives on another server of Telemagic
    }
    return this;
  }
}

class RpcError extends Error {
  constructor(method, { message, data = {} }) {
    super(`${method}: ${message}`);
    this.name = 'RpcError';
    this.kind = data.type;
  }
  get retryable() {
    return this.kind === 'OverLimitException' || this.kind === 'DbUnavailableException';
  }
}

/** Walks a feed by its version number until no full page comes. */
class Feed {
  constructor(rpc, typeName, search) {
    Object.assign(this, { rpc, typeName, search, fromVersion: null });
  }

  *[Symbol.iterator]() {
    const limit = 5000;
    for (;;) {
      const { data, toVersion } = this.next(limit);
      yield* data;
      if (data.length < limit) {
        DOMO.log(`${this.typeName}: version ${toVersion}`);
        return;
      }
      this.fromVersion = toVersion;
    }
  }

  next(resultsLimit) {
    for (let n = 1; ; n++) {
      try {
        return this.rpc.call('GetFeed', { typeName: this.typeName, search: this.search, fromVersion: this.fromVersion, resultsLimit });
      } catch (e) {
        if (!e.retryable || n > 3) throw e;
        DOMO.log(`${e.name} (${e.kind}), pause ${n}`);
        DOMO.sleep(n * 5000);
      }
    }
  }
}

const hours = (text) => {
  // "1.02:30:00" is a day, two hours and a half
  const [, days = 0, h, m, s] = /^(?:(\d+)\.)?(\d{2}):(\d{2}):(\d{2})/.exec(text) || [0, 0, 0, 0, 0];
  return Number(days) * 24 + Number(h) + Number(m) / 60 + Number(s) / 3600;
};

datagrid.addColumn('Device', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Start', datagrid.DATA_TYPE_DATETIME);
datagrid.addColumn('Kilometres', datagrid.DATA_TYPE_DOUBLE);
datagrid.addColumn('Hours', datagrid.DATA_TYPE_DOUBLE);

try {
  const rpc = new Rpc(metadata.account).signIn();
  const since = new Date(Date.now() - Number(metadata.parameters['Days Back']) * 864e5);
  const devices = rpc.call('Get', { typeName: 'Device', search: { groups: [{ id: metadata.parameters['Vehicle Group'] }] } });
  const names = new Map(devices.map(({ id, name }) => [id, name]));
  for (const trip of new Feed(rpc, 'Trip', { fromDate: since.toISOString() })) {
    if (!names.has(trip.device.id)) continue;
    datagrid.addCell(names.get(trip.device.id));
    datagrid.addCell(trip.start);
    datagrid.addCell(Math.round(trip.distance * 10) / 10);
    datagrid.addCell(hours(trip.drivingDuration));
    datagrid.endRow();
  }
  DOMO.log(`signed in: ${rpc.signedIn}, ${rpc.calls} calls for ${metadata.account.username}`);
} catch (e) {
  DOMO.log(String(e));
  datagrid.error(1, e.message);
}
