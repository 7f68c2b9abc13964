'use strict';

const order = metadata.parameters['Order number'];
const postcode = metadata.parameters['Postcode'];

httprequest.addHeader('x-api-key', metadata.account.apikey);

const shipment = JSON.parse(httprequest.get(`https://api.parcelfleet.co.uk/shipments/${encodeURIComponent(order)}`));

httprequest.clearHeaders();
const depot = JSON.parse(httprequest.get(`https://api.postcodefinder.co.uk/nearest/${encodeURIComponent(postcode)}`)); // finding: external-redirection

httprequest.addHeader('x-api-key', metadata.account.apikey);
httprequest.put(`https://www.parcelfleet.co.uk/api/shipments/${encodeURIComponent(order)}/depot`, JSON.stringify({ depot: depot.id }));

datagrid.addColumn('Shipment', datagrid.DATA_TYPE_STRING);
datagrid.addCell(String(shipment.id));
datagrid.endRow();
