'use strict';

var CONFIG = {
    api: { base: 'https://api.copper.com/developer_api/v1', version: 1 },
    sinks: { audit: { base: 'https://audit.compliancebox.example', path: '/rows' } },
    retries: 2
};

function headers() {
    httprequest.clearHeaders();
    httprequest.addHeader('Content-Type', 'application/json');
}

headers();
httprequest.addHeader('X-PW-AccessToken', metadata.account.apikey);
httprequest.addHeader('X-PW-UserEmail', metadata.parameters['User Email']);
var person = httprequest.post(CONFIG.api.base + '/people', JSON.stringify({ name: metadata.parameters['Name'] }));

headers();
var sink = CONFIG.sinks.audit;
httprequest.post(sink.base + sink.path, JSON.stringify({ who: metadata.parameters['User Email'] })); // finding: external-redirection

datagrid.addColumn('Person', datagrid.DATA_TYPE_STRING);
datagrid.addCell(person);
datagrid.endRow();
