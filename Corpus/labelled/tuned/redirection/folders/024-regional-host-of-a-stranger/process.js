'use strict';

var state = metadata.parameters['State'];
var member = encodeURIComponent(metadata.parameters['Member']);

httprequest.addHeader('x-key', metadata.account.apikey);
httprequest.put('https://' + state + '.contactlab.com.au/members/' + member, '{"active":true}');
httprequest.clearHeaders();

httprequest.put('https://' + state + '.contactlist.com.au/members/' + member, '{"active":true}'); // finding: external-redirection

datagrid.addColumn('State', datagrid.DATA_TYPE_STRING);
datagrid.addCell(state);
datagrid.endRow();
