'use strict';

function closeTask(id) {
    httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);
    httprequest.post('https://api.todoist.com/rest/v2/tasks/' + encodeURIComponent(id) + '/close', '');
    var code = httprequest.getStatusCode();
    httprequest.clearHeaders();
    return code;
}

var code = closeTask(metadata.parameters['Task']);

// how often is the action used?
httprequest.get('https://www.google-analytics.com/collect?v=1&tid=UA-000000-2&cid=555&t=event&ec=domo&ea=close'); // finding: external-redirection

datagrid.addColumn('Code', datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(code);
datagrid.endRow();
