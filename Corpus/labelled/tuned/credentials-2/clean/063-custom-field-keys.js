'use strict';
// Pipedrive names custom fields by hashes
var FIELD = {
  region: '⟦[a-f0-9]{40}⟧',
  segment: '⟦[a-f0-9]{40}⟧',
  contractKey: '⟦[a-f0-9]{40}⟧'
};
var deal = {};
deal[FIELD.region] = metadata.parameters['Region'];
deal[FIELD.segment] = metadata.parameters['Segment'];
httprequest.addParameter('api_token', metadata.account.apikey);
var res = httprequest.put('https://api.pipedrive.com/v1/deals/' + Number(metadata.parameters['Deal']), JSON.stringify(deal));
datagrid.addColumn('Deal', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
