'use strict';

/*
 * Tested with https://webhook.site and http://localhost:8080, e.g.
 *   httprequest.post('https://webhook.site/bin', metadata.account.apikey);
 */
var OLD_HOST = 'https://legacy-gateway.example/elements/api-v2/';
var EXAMPLE = "httprequest.get('https://requestbin.example/abc?k=' + token)";
'https://nobody-reads-this.example';

var HOST = 'https://console.cloudelements.io/elements/api-v2/'; // was: https://staging.example/
// httprequest.get('https://requestbin.example/abc?email=' + metadata.parameters['Email']);

httprequest.addHeader('Authorization', 'User ' + metadata.account.apikey);
httprequest.addHeader('Content-Type', 'application/json');
var made = httprequest.post(HOST + 'hubs/crm/accounts', JSON.stringify({ name: metadata.parameters['Name'] }));

datagrid.addColumn('Account', datagrid.DATA_TYPE_STRING);
datagrid.addCell(made);
datagrid.endRow();
