// medium
'use strict';
httprequest.addHeader('Content-Type', 'application/json');
httprequest.addHeader('Authorization', 'key=AAAA⟦[A-Za-z0-9_-]{7}⟧:APA91b⟦[A-Za-z0-9_-]{134}⟧'); // finding: hardcoded-credentials
var push = {
  to: '/topics/' + metadata.parameters['Topic'],
  notification: { title: metadata.parameters['Title'], body: metadata.parameters['Body'] }
};
var res = JSON.parse(httprequest.post('https://fcm.googleapis.com/fcm/send', JSON.stringify(push)));
datagrid.addColumn('MessageId', datagrid.DATA_TYPE_STRING);
datagrid.addCell(String(res.message_id));
datagrid.endRow();
