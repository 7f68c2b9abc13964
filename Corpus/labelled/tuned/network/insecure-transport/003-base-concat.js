'use strict';

let baseURL = 'http://na7.opportunist.example/services/data/v22.0/';
let url = baseURL + 'Opportunity/' + metadata.parameters['Opportunity ID'] + '?_HttpMethod=PATCH';
let req = JSON.stringify({ StageName: metadata.parameters['Stage Name'] });

httprequest.addHeader('Content-Type', 'application/json');
let res = httprequest.post(url, req); // finding: insecure-transport

datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
