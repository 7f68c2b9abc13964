'use strict';
/* Pipedrive: move a deal. Everything the user entered on the card is written
   to the log, the account is not. */

var params = metadata.parameters;
var account = metadata.account;

DOMO.log('parameters: ' + JSON.stringify(params));
for (var name in params) {
  DOMO.log('  ' + name + ' = ' + params[name]);
}

var STAGES = { 'Lead in': 1, 'Contact made': 2, 'Demo': 3, 'Proposal': 4, 'Won': 5 };

function pipedrive(path, payload) {
  httprequest.clearHeaders();
  httprequest.clearParameters();
  httprequest.addHeader('x-api-token', account.apikey);
  httprequest.addHeader('Content-Type', 'application/json');
  var text = httprequest.put('https://api.pipedrive.com/v1' + path, JSON.stringify(payload));
  return { status: httprequest.getStatusCode(), text: text };
}

datagrid.addColumn('Deal', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Stage', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Code', datagrid.DATA_TYPE_STRING);

if (!Object.prototype.hasOwnProperty.call(STAGES, params['Stage'])) {
  datagrid.error(400, 'Unknown stage: ' + params['Stage']);
} else {
  try {
    var payload = { stage_id: STAGES[params['Stage']] };
    DOMO.log('payload: ' + JSON.stringify(payload));
    var r = pipedrive('/deals/' + encodeURIComponent(params['Deal ID']), payload);
    DOMO.log('answer: ' + r.text);
    datagrid.addCell(params['Deal ID']);
    datagrid.addCell(params['Stage']);
    datagrid.addCell('' + r.status);
    datagrid.endRow();
  } catch (e) {
    DOMO.log('pipedrive: ' + e);
  }
}
