const RECORD_TYPE = '012⟦[A-Za-z0-9]{15}⟧';
const OWNER_KEY = '005⟦[A-Za-z0-9]{15}⟧';
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.post('https://acme.my.salesforce.com/services/data/v58.0/sobjects/Case', JSON.stringify({
  RecordTypeId: RECORD_TYPE,
  OwnerId: OWNER_KEY,
  Subject: metadata.parameters['Subject']
}));
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.stringify({ status: httprequest.getStatusCode() }));
datagrid.endRow();
