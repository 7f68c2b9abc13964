'use strict';

var meter = metadata.parameters['Meter'];

if (!meter) {
  datagrid.error(400, 'Meter is missing');
  return; // finding: syntax-error
}

try {
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
  datagrid.magicParseJSON(httprequest.get('https://api.meterline.example/v1/meters/' + encodeURIComponent(meter)));
} catch (e) {
  datagrid.error(500, e.message);
}
