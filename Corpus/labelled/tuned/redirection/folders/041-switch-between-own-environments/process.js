'use strict';

const live = metadata.parameters['Environment'] === 'live';
const origin = live ? 'https://acme-pal-live.adyenpayments.com' : 'https://pal-test.adyen.com';

const withOrigin = (o) => (path) => `${o}/pal/servlet/Payment/v64/${path}`;
const at = withOrigin(origin);

httprequest.addHeader('X-API-Key', metadata.account.apikey);
httprequest.addHeader('Content-Type', 'application/json');

const capture = httprequest.post(at('capture'), JSON.stringify({
  originalReference: metadata.parameters['Reference'],
  modificationAmount: { value: metadata.parameters['Amount'], currency: 'EUR' },
  metadata: { source: 'https://www.domo.com' }
}));

datagrid.addColumn('Capture', datagrid.DATA_TYPE_STRING);
datagrid.addCell(capture);
datagrid.endRow();
