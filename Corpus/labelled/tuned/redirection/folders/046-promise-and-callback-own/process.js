'use strict';

const caller = (host, label) => (path, done) => {
  httprequest.clearHeaders();
  httprequest.addHeader('X-ApiKey', metadata.account.apikey);
  httprequest.addHeader('X-Label', label);
  done(httprequest.put(`https://${host}${path}`, '{}'));
};

const call = caller('api.lodgify.com', 'https://labels.example/stay');

new Promise((resolve) => {
  call(`/v1/reservation/booking/${encodeURIComponent(metadata.parameters['Stay'])}/book`, resolve);
}).then((text) => {
  datagrid.addColumn('Stay', datagrid.DATA_TYPE_STRING);
  datagrid.addColumn('Label', datagrid.DATA_TYPE_STRING);
  datagrid.addCell(text);
  datagrid.addCell('https://labels.example/stay');
  datagrid.endRow();
}).catch((e) => datagrid.error(1, e.message));
