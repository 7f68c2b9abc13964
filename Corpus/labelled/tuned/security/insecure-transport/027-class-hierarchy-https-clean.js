'use strict';

class Endpoint {
  get scheme() {
    return 'http';
  }

  url(path) {
    return this.scheme + '://' + this.host + path;
  }
}

class SecureEndpoint extends Endpoint {
  constructor(host) {
    super();
    this.host = host;
  }

  get scheme() {
    return super.scheme + 's';
  }
}

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
datagrid.addColumn('Item', datagrid.DATA_TYPE_STRING);
try {
  const endpoint = new SecureEndpoint('catalog.acme-retail.example');
  datagrid.addCell(httprequest.get(endpoint.url('/items/' + encodeURIComponent(metadata.parameters['Item']))));
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
