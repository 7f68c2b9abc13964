// medium
// change the topic of one channel
var channel = metadata.parameters['Channel ID'];
var t = 'xoxp-⟦[0-9]{12}⟧-⟦[0-9]{12}⟧-⟦[0-9]{12}⟧-⟦[a-f0-9]{32}⟧'; // finding: hardcoded-credentials
httprequest.addParameter('channel', channel);
httprequest.addParameter('topic', metadata.parameters['Topic']);
httprequest.addHeader('Authorization', 'Bearer ' + t);
var out = httprequest.post('https://slack.com/api/conversations.setTopic', '');
DOMO.log('answered with ' + httprequest.getStatusCode());
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.getStatusCode() < 300 ? 'ok' : 'failed');
datagrid.endRow();
