'use strict';

function login(a) {
    var form = ['grant_type=password',
        'client_id=' + encodeURIComponent(a.clientKey),
        'client_secret=' + encodeURIComponent(a.clientSecret),
        'username=' + encodeURIComponent(a.username),
        'password=' + encodeURIComponent(a.password)].join('&');
    httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
    var text = httprequest.post('https://login.salesforce.com/services/oauth2/token', form);
    httprequest.clearHeaders();
    return JSON.parse(text);
}

var session = login(metadata.account);
var where = session.instance_url + '/services/data/v58.0/sobjects/Opportunity/' + encodeURIComponent(metadata.parameters['Opportunity ID']);

httprequest.addHeader('Authorization', 'Bearer ' + session.access_token);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.post(where + '?_HttpMethod=PATCH', JSON.stringify({ StageName: metadata.parameters['Stage Name'] }));

datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(httprequest.getStatusCode());
datagrid.endRow();
