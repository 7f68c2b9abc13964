var RECORD_TYPES = {
  partner: '012⟦[A-Za-z0-9]{15}⟧',
  direct: '012⟦[A-Za-z0-9]{15}⟧'
};
var QUEUE_OWNER = '00G⟦[A-Za-z0-9]{15}⟧';
var PROFILE = '00e⟦[A-Za-z0-9]{12}⟧';
var url = metadata.account.instance + '/services/data/v59.0/sobjects/Lead/' + metadata.parameters['Lead ID'] + '?_HttpMethod=PATCH';

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.post(url, JSON.stringify({ RecordTypeId: RECORD_TYPES[metadata.parameters['Type']], OwnerId: QUEUE_OWNER, Profile__c: PROFILE }));
datagrid.addColumn('status', datagrid.DATA_TYPE_STRING);
datagrid.addCell(String(httprequest.getStatusCode()));
datagrid.endRow();
