'use strict';

class Endpoint {
  constructor(address) {
    const bare = address.replace(/^https?:\/\//i, '').replace(/\/+$/, '');
    this.base = 'https://' + bare;
  }

  read(path) {
    return httprequest.get(this.base + path);
  }
}

const primary = new Endpoint(metadata.account.server || 'http://api.walkietalkie.example/');
const channels = primary.read('/channels');
const fixed = new Endpoint('http://status.walkietalkie.example').read('/now');

datagrid.addColumn('Channels', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Status', datagrid.DATA_TYPE_STRING);
datagrid.addCell(channels);
datagrid.addCell(fixed);
datagrid.endRow();
