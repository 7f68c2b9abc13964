'use strict';
var RECORD_TYPES = {
  Enterprise: '0125e000000⟦[A-Za-z0-9]{7}⟧',
  Reseller: '0125e000000⟦[A-Za-z0-9]{7}⟧',
  Trial: '0125e000000⟦[A-Za-z0-9]{7}⟧'
};
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
var url = 'https://na73.salesforce.com/services/data/v52.0/sobjects/Opportunity/' + encodeURIComponent(metadata.parameters['Opportunity ID']) + '?_HttpMethod=PATCH';
httprequest.post(url, JSON.stringify({ RecordTypeId: RECORD_TYPES[metadata.parameters['Type']] || RECORD_TYPES.Trial }));
datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(httprequest.getStatusCode());
datagrid.endRow();
