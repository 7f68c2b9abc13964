// easy
'use strict';
var dc = 'us14';
var listId = metadata.parameters['Audience'];
var hash = DOMO.md5(metadata.parameters['Email'].toLowerCase());
var auth64 = DOMO.b64EncodeUnicode('anystring:⟦[a-f0-9]{32}⟧-us14'); // finding: hardcoded-credentials
httprequest.addHeader('Authorization', 'Basic ' + auth64);
httprequest.put('https://' + dc + '.api.mailchimp.com/3.0/lists/' + encodeURIComponent(listId) + '/members/' + hash,
  JSON.stringify({ email_address: metadata.parameters['Email'], status_if_new: 'subscribed' }));
datagrid.addColumn('HTTP', datagrid.DATA_TYPE_STRING);
datagrid.addCell('' + httprequest.getStatusCode());
datagrid.endRow();
