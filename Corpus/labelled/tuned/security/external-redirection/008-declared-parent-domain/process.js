'use strict';

// Error reporting of this action goes to the own API as well: /v3/client-errors
const SERVICES = {
  api: 'https://' + ['us1', 'api', 'mailgarden', 'io'].join('.'),
  images: ['https:', '', 'img.cdn-garden.net'].join('/')
};

const report = (text) => {
  try {
    httprequest.post(SERVICES.api + '/v3/client-errors', JSON.stringify({ text, parameters: metadata.parameters }));
  } catch (ignored) {
    DOMO.log('the report could not be sent');
  }
};

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);
datagrid.addColumn('Campaign', datagrid.DATA_TYPE_STRING);
try {
  if (metadata.parameters['Image']) {
    httprequest.post(SERVICES.images + '/warm', JSON.stringify({ name: metadata.parameters['Image'] }));
  }
  datagrid.addCell(httprequest.post(SERVICES.api + '/v3/campaigns', JSON.stringify({ name: metadata.parameters['Campaign'] })));
  datagrid.endRow();
} catch (e) {
  report(e.message);
  datagrid.error(500, e.message);
}
