'use strict';

// Refreshes the token at the accounts server, then writes to CRM and Desk.
var acc = metadata.account;
var form = 'grant_type=client_credentials&client_id=' + encodeURIComponent(acc.clientKey) +
    '&client_secret=' + encodeURIComponent(acc.clientSecret);

httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
var grant = JSON.parse(httprequest.post('https://accounts.zoho.com/oauth/v2/token', form));

httprequest.clearHeaders();
httprequest.addHeader('Authorization', 'Zoho-oauthtoken ' + grant.access_token);
httprequest.addHeader('Content-Type', 'application/json');

var lead = { data: [{ Last_Name: metadata.parameters['Last Name'], Email: metadata.parameters['Email'] }] };
var crm = httprequest.post('https://crm.zoho.com/crm/v2/Leads', JSON.stringify(lead));
var desk = httprequest.post('https://desk.zoho.com/api/v1/contacts', JSON.stringify(lead.data[0]));

datagrid.addColumn('CRM', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Desk', datagrid.DATA_TYPE_STRING);
datagrid.addCell(crm);
datagrid.addCell(desk);
datagrid.endRow();
