'use strict';

const secure = 'https';
const scheme = secure.slice(0, 4);
const host = 'api.meterline.example';

try {
  httprequest.addHeader('X-Key', metadata.account.apikey);
  const meters = JSON.parse(httprequest.get(`${secure}://${host}/v1/meters`));
  httprequest.get(scheme + '://' + host + '/v1/meters'); // finding: insecure-transport
  httprequest.get(`HTTP://${host}/v1/readings`); // finding: insecure-transport
  httprequest.get('ptth'.split('').reverse().join('').concat('://', host)); // finding: insecure-transport
  httprequest.get(`https://${host}/v1/x`.replace('https', 'http')); // finding: insecure-transport
  datagrid.addColumn('Meters', datagrid.DATA_TYPE_DOUBLE);
  datagrid.addCell(meters.length);
  datagrid.endRow();
} catch (error) {
  datagrid.error(500, error.message);
}
