'use strict';

// One source for the test page (browser) and Domo. Here we only ask where we are.

var environment = {
  isBrowser: typeof XMLHttpRequest !== 'undefined',
  isDomo: typeof httprequest !== 'undefined',
  describe: function () {
    if (this.isDomo) {
      return 'Domo';
    }
    return this.isBrowser ? 'browser' : 'unknown';
  }
};

function requireDomo() {
  if (!environment.isDomo) {
    throw new Error('This script runs in Domo only, not in: ' + environment.describe());
  }
}

function setPrice(article, price) {
  httprequest.addHeader('X-Price-Key', metadata.account.apikey);
  httprequest.addHeader('Content-Type', 'application/json');
  httprequest.put('https://api.preisschild.shop/v1/prices/' + encodeURIComponent(article), JSON.stringify({
    price: price,
    currency: 'EUR'
  }));
  return httprequest.getStatusCode();
}

DOMO.log('environment: ' + environment.describe());

datagrid.addColumn('Article', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);

try {
  requireDomo();
  datagrid.addCell(metadata.parameters['Article']);
  datagrid.addCell(setPrice(metadata.parameters['Article'], Number(metadata.parameters['Price'])));
  datagrid.endRow();
} catch (e) {
  DOMO.log('price: ' + e.message);
}
