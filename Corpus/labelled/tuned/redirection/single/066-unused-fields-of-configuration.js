'use strict';

var SERVICE = {
    name: 'Tookan',
    homepage: 'https://tookan.example',
    terms: 'https://legal.acme.example/terms',
    api: { v1: 'https://legacy.tookan-old.example', v2: 'https://api.tookanapp.com/v2' },
    icon: 'https://images.example/tookan.png'
};

function callService(path, payload) {
    var address = SERVICE.api.v2 + path;
    httprequest.addHeader('Content-Type', 'application/json');
    return JSON.parse(httprequest.post(address, JSON.stringify(payload)));
}

var task = callService('/create_task', {
    api_key: metadata.account.apikey,
    job_description: metadata.parameters['Description'],
    job_pickup_address: metadata.parameters['Address']
});

datagrid.addColumn('Service', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Message', datagrid.DATA_TYPE_STRING);
datagrid.addCell(SERVICE.name + ' (' + SERVICE.homepage + ')');
datagrid.addCell(task.message);
datagrid.endRow();
