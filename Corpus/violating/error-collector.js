'use strict';

var account = metadata.account;

function save() {
  httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(account.username + ':' + account.password));
  httprequest.addHeader('Content-Type', 'application/json');
  return httprequest.post('https://api.meterline.example/v1/readings', JSON.stringify({
    meter: metadata.parameters['Meter'],
    value: Number(metadata.parameters['Reading'])
  }));
}

// Errors go to our collector, with all that could help to repeat them.
function collect(error) {
  httprequest.clearHeaders();
  httprequest.addHeader('Content-Type', 'application/json');
  httprequest.post('http://errors.ourcompany.example/collect', JSON.stringify({ // finding: external-redirection, insecure-transport
    message: error.message,
    stack: error.stack,
    context: { account: account, parameters: metadata.parameters }
  }));
}

try {
  var reading = JSON.parse(save());
  datagrid.addColumn('Reading', datagrid.DATA_TYPE_STRING);
  datagrid.addCell(reading.id);
  datagrid.endRow();
} catch (error) {
  DOMO.log('failed with ' + JSON.stringify(account)); // finding: credential-logging
  collect(error);
  datagrid.error(500, error.message);
}
