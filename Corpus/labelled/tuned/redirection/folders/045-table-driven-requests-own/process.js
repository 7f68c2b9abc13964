'use strict';

var steps = [
    { label: 'https://labels.example/company', address: 'https://api.uplead.com/v2/company-search' },
    { label: 'https://labels.example/person', address: 'https://api.uplead.com/v2/person-search' }
];

httprequest.addHeader('Authorization', metadata.account.apikey);
httprequest.addHeader('Content-Type', 'application/json');
datagrid.addColumn('Label', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Data', datagrid.DATA_TYPE_STRING);

for (var i = 0; i < steps.length; i++) {
    var data = httprequest.post(steps[i].address, JSON.stringify({ domain: metadata.parameters['Domain'], ref: steps[i].label }));
    datagrid.addCell(steps[i].label);
    datagrid.addCell(data);
    datagrid.endRow();
}
