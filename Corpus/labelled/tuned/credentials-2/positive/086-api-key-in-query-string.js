// easy
'use strict';
let person = Number(metadata.parameters['Person ID']);
let req = JSON.stringify({ label: metadata.parameters['Label'] });
httprequest.addHeader('Content-Type', 'application/json');
let res = httprequest.put('https://acme.pipedrive.com/v1/persons/' + person + '?api_token=⟦[a-f0-9]{40}⟧', req); // finding: hardcoded-credentials
let ok = JSON.parse(res).success;
datagrid.addColumn('Success', datagrid.DATA_TYPE_STRING);
datagrid.addCell(ok ? 'yes' : 'no');
datagrid.endRow();
