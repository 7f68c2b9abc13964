// easy
var orderId = metadata.parameters['Order'];
var status = metadata.parameters['Status'];

var url = 'https://api.cargotrail.com/v2/orders/' + orderId + '?api_key=⟦[a-f0-9]{40}⟧'; // finding: hardcoded-credentials
var answer = httprequest.post(url, JSON.stringify({ status: status }));

datagrid.addColumn('order', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('answer', datagrid.DATA_TYPE_STRING);
datagrid.addCell(orderId);
datagrid.addCell(answer);
datagrid.endRow();
