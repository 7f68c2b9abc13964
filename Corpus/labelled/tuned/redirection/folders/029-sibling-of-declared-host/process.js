'use strict';

var baseURL = 'https://na73.salesforce.com/services/data/v22.0/sobjects/';
var url = baseURL + 'Opportunity/' + encodeURIComponent(metadata.parameters['Opportunity ID']) + '?_HttpMethod=PATCH';

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.post(url, JSON.stringify({ StageName: metadata.parameters['Stage Name'] }));

datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.stringify({ status: httprequest.getStatusCode(), help: 'https://trailhead.example' }));
datagrid.endRow();
