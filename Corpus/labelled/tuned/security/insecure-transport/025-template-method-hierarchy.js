'use strict';

class Endpoint {
  get scheme() {
    return 'https';
  }

  get host() {
    throw new Error('abstract');
  }

  url(path) {
    return this.scheme + '://' + this.host + path;
  }

  read(path) {
    return httprequest.get(this.url(path)); // finding: insecure-transport
  }
}

class CatalogEndpoint extends Endpoint {
  get host() {
    return 'catalog.acme-retail.example';
  }
}

class LegacyCatalogEndpoint extends CatalogEndpoint {
  get scheme() {
    return super.scheme.slice(0, -1);
  }
}

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
datagrid.addColumn('Item', datagrid.DATA_TYPE_STRING);
try {
  const endpoint = new LegacyCatalogEndpoint();
  datagrid.addCell(endpoint.read('/items/' + encodeURIComponent(metadata.parameters['Item'])));
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
