'use strict';

// Jira Server: every customer has a host of their own.
var base = metadata.account.baseurl.replace(/\/+$/, '');
var issue = encodeURIComponent(metadata.parameters['Issue key']);

function call(verb, path, data) {
    httprequest.clearHeaders();
    httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.token);
    httprequest.addHeader('Content-Type', 'application/json');
    if (verb === 'get') {
        return JSON.parse(httprequest.get(base + path));
    }
    return httprequest.post(base + path, JSON.stringify(data));
}

try {
    var found = call('get', '/rest/api/2/issue/' + issue);
    call('post', '/rest/api/2/issue/' + found.key + '/transitions', { transition: { id: metadata.parameters['Transition'] } });
    datagrid.addColumn('Issue', datagrid.DATA_TYPE_STRING);
    datagrid.addCell(found.key);
    datagrid.endRow();
} catch (e) {
    datagrid.error(5, 'Jira: ' + e.message);
}
