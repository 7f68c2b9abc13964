'use strict';

// The region picks a host; every choice belongs to the vendor.
const REGIONS = new Map([
  ['Europe', 'eu1.api.surveyloop.com.au'],
  ['America', 'us1.api.surveyloop.com.au'],
  ['Australia', 'api.surveyloop.com.au']
]);

const host = REGIONS.get(metadata.parameters['Region']) ?? REGIONS.get('Australia');

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
datagrid.addColumn('Survey', datagrid.DATA_TYPE_STRING);
try {
  datagrid.addCell(httprequest.post(`https://${host}/v2/surveys`, JSON.stringify({ title: metadata.parameters['Title'] })));
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
