// medium
'use strict';
var config = JSON.parse('{"region":"eu","client_id":"domo-action","client_secret":"⟦[A-Za-z0-9]{48}⟧"}'); // finding: hardcoded-credentials
httprequest.addParameter('grant_type', 'client_credentials');
httprequest.addParameter('client_id', config.client_id);
httprequest.addParameter('client_secret', config.client_secret);
var tok = JSON.parse(httprequest.post('https://auth.' + config.region + '.shipwell-hub.com/oauth/token'));
httprequest.clearParameters();
httprequest.addHeader('Authorization', tok.token_type + ' ' + tok.access_token);
var res = httprequest.put('https://api.' + config.region + '.shipwell-hub.com/loads/' + encodeURIComponent(metadata.parameters['Load']),
  JSON.stringify({ carrier: metadata.parameters['Carrier'] }));
datagrid.addColumn('Load', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
