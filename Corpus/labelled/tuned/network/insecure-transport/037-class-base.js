'use strict';

class Api {
  static ROOT = 'http://api.velvetrope.example';

  constructor(token) {
    this.base = `${Api.ROOT}/v3`;
    this.token = token;
  }

  get(path) {
    httprequest.addHeader('Authorization', `Bearer ${this.token}`);
    return JSON.parse(httprequest.get(this.base + path)); // finding: insecure-transport
  }

  put(path, body) {
    return httprequest.put(Api.ROOT + path, JSON.stringify(body)); // finding: insecure-transport
  }
}

const api = new Api(metadata.account.accesstoken);
const guest = api.get('/guests/' + encodeURIComponent(metadata.parameters['Guest']));
api.put('/v3/guests/' + guest.id, { inside: true });

datagrid.addColumn('Guest', datagrid.DATA_TYPE_STRING);
datagrid.addCell(guest.name);
datagrid.endRow();
